package id.pendamping.dialog;

import id.pendamping.chat.Drawn;
import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage.Media;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture, voice note or video of a step, with its description in every language.
 *
 * @param path relative to the content folder, forward slashes; or what is drawn when it is sent: {@code drawn/saving}
 * @param alt what is to be seen or heard, for people who cannot
 * @param values the whole numbers and words of a drawing, by name; empty for a file
 */
public record LocalMedia(Media.Kind kind, String path, LocalText alt, Map<String, Expression> values) {

    public LocalMedia {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    LocalMedia(Media.Kind kind, String path, LocalText alt) {
        this(kind, path, alt, Map.of());
    }

    /** The media as it goes out to this person; a number that is not known is nought. */
    public Media in(Scope scope) {
        Map<String, String> drawn = new LinkedHashMap<>();
        values.forEach((name, value) -> drawn.put(name, written(value.evaluate(scope))));
        return new Media(kind, drawn.isEmpty()
                ? path
                : new Drawn(path.substring(Media.DRAWN.length()), drawn).path(), Html.plain(alt.render(scope)));
    }

    private static String written(@Nullable Object value) {
        return value instanceof Long || value instanceof String ? value.toString() : "0";
    }
}
