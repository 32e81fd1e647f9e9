package id.pendamping.dialog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A scope of given values. */
final class MapScope implements Scope {

    private final Map<String, Object> values = new HashMap<>();
    private final Language language;
    private LocalDate today = ContentFixture.TODAY;

    MapScope(String language) {
        this.language = new Language(language);
    }

    MapScope with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    MapScope on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    @Override
    public Object value(String name) {
        return values.get(name);
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public LocalDate today() {
        return today;
    }
}
