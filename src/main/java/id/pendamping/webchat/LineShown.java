package id.pendamping.webchat;

import id.pendamping.chat.Button;
import id.pendamping.chat.OutgoingMessage.Media;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A {@link WebMessage} in the words of the page's script. */
record LineShown(long id, String talk, String kind, @Nullable String key, Instant at, @Nullable Long about, String html,
        List<List<Button>> keyboard, @Nullable MediaShown media, String ask) {

    static LineShown of(WebMessage line) {
        return new LineShown(line.id(), line.chat().local(), lower(line.kind()), line.key(), line.at(), line.about(),
                line.shown().html(), line.shown().keyboard(), MediaShown.of(line), lower(line.shown().ask()));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** @param url where the browser gets the file */
    record MediaShown(String kind, String url, String alt) {

        static @Nullable MediaShown of(WebMessage line) {
            Media media = line.shown().media();
            return media == null
                    ? null
                    : new MediaShown(lower(media.kind()), "/media/" + line.chat().local() + "/" + line.id(),
                            media.alt());
        }
    }
}
