package id.pendamping.dialog;

import id.pendamping.chat.OutgoingMessage.Media;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code media: {picture: media/kartu.png, alt: …}}. */
final class MediaReader {

    private final StepPlace step;

    MediaReader(StepPlace step) {
        this.step = step;
    }

    Optional<LocalMedia> read(Cursor at) {
        Table table = at.table("picture", "voice", "video", "alt");
        List<Media.Kind> kinds = Arrays.stream(Media.Kind.values())
                .filter(kind -> table.has(Cursor.word(kind, '-'))).toList();
        Optional<LocalText> alt = table.need("alt").flatMap(step.material().texts()::plain);
        if (kinds.size() != 1) {
            at.error("media names exactly one file", "legal: picture, voice, video");
            return Optional.empty();
        }
        Media.Kind kind = kinds.getFirst();
        Optional<String> path = table.find(Cursor.word(kind, '-')).flatMap(this::existing);
        return path.isEmpty() || alt.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalMedia(kind, step.outline().folder() + "/" + path.get(), alt.get()));
    }

    private Optional<String> existing(Cursor at) {
        String folder = step.outline().folder();
        return at.text().filter(path -> {
            boolean there = step.material().folder().hasMedia(folder, path);
            if (!there) {
                at.error("the file \"" + path + "\" is missing", "legal: a file in the folder " + folder + "/media");
            }
            return there;
        });
    }
}
