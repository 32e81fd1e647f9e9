package id.pendamping.dialog;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a text that is told outside a talk may use: the values it is handed, and nothing else.
 *
 * @param values by name; a name without a value is not known
 * @param isSimple whether the person is spoken to in as few words as there are
 * @param today where the person lives
 */
public record Handed(Map<String, ?> values, Language language, boolean isSimple, LocalDate today) implements Scope {

    public Handed(Map<String, ?> values, Language language, LocalDate today) {
        this(values, language, false, today);
    }

    @Override
    public @Nullable Object value(String name) {
        return values.get(name);
    }
}
