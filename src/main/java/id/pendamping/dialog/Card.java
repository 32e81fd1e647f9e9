package id.pendamping.dialog;

import id.pendamping.chat.Html;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a list that a feature tells dialogs, in one word: an id and named parts. Dialogs read the parts with
 * {@code card}, and offer cards to choose from with {@code from}.
 *
 * @param id what an answer stores
 * @param parts {@code label} is what people choose by; {@code at}, a moment such as {@code 2024-07-01T01:00:00Z}, and
 *        {@code km} stand behind it
 */
public record Card(String id, Map<String, String> parts) {

    static final String LABEL = "label";
    static final String AT = "at";
    static final String KM = "km";
    private static final String BETWEEN = "\u001f";
    private static final String EQUALS = "=";

    /** In the order in which they were given. */
    public Card {
        Map<String, String> kept = new LinkedHashMap<>();
        parts.forEach((name, value) -> kept.put(name, value.replace(BETWEEN, " ")));
        parts = kept;
    }

    /** As a value of a snapshot or a conversation. */
    public String written() {
        StringBuilder written = new StringBuilder(id);
        parts.forEach((name, value) -> written.append(BETWEEN).append(name).append(EQUALS).append(value));
        return written.toString();
    }

    public static Card read(String written) {
        String[] all = written.split(BETWEEN, -1);
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 1; i < all.length; i++) {
            int end = all[i].indexOf(EQUALS);
            parts.put(all[i].substring(0, Math.max(0, end)), all[i].substring(end + 1));
        }
        return new Card(all[0], parts);
    }

    Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name)).filter(value -> !value.isEmpty());
    }

    Card with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        more.put(name, value);
        return new Card(id, more);
    }

    /** What people choose by, in their language and by their clock. */
    public LocalText label() {
        return new LocalText(Map.of(Language.INDONESIAN, new Template() {
            @Override
            public String render(Scope scope) {
                StringBuilder label = new StringBuilder(part(LABEL).orElse(id));
                part(AT).map(at -> Moments.brief(at, scope)).ifPresent(at -> label.append(" · ").append(at));
                part(KM).map(km -> Places.kilometres(km, scope.language()))
                        .ifPresent(km -> label.append(" · ").append(km));
                return Html.escape(label.toString());
            }

            @Override
            public String source() {
                return part(LABEL).orElse(id);
            }
        }));
    }

    /** A part as the language shows it: a distance with its unit. */
    @Nullable
    Object told(String name, Language language) {
        return part(name).map(value -> name.equals(KM) ? Places.kilometres(value, language) : value).orElse(null);
    }
}
