package id.pendamping.dialog;

import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage.Media;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A picture, voice note or video of a step, with its description in every language.
 *
 * @param path relative to the content folder, forward slashes; or what is drawn when it is sent: {@code drawn/saving}
 * @param alt what is to be seen or heard, for people who cannot
 * @param values the whole numbers of a drawing, by name; empty for a file
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
        String numbers = values.entrySet().stream()
                .map(value -> value.getKey() + "="
                        + (value.getValue().evaluate(scope) instanceof Long number ? number : 0L))
                .collect(Collectors.joining("&"));
        return new Media(kind, numbers.isEmpty() ? path : path + "?" + numbers, Html.plain(alt.render(scope)));
    }
}
