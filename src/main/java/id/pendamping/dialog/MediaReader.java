package id.pendamping.dialog;

import id.pendamping.chat.OutgoingMessage.Media;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code media: {picture: media/kartu.png, alt: …}}. */
final class MediaReader {

    private final StepPlace step;

    MediaReader(StepPlace step) {
        this.step = step;
    }

    Optional<LocalMedia> read(Cursor at) {
        return at.peek("drawn").isPresent() ? drawn(at.table("drawn", "values", "alt")) : file(at);
    }

    /** {@code media: {drawn: saving, values: {saved: …, goal: …}, alt: …}}. */
    private Optional<LocalMedia> drawn(Table table) {
        Optional<LocalText> alt = table.need("alt").flatMap(step.material().texts()::plain);
        Optional<String> name = table.text("drawn").filter(drawing -> {
            boolean known = Glossary.drawing(drawing).isPresent();
            if (!known) {
                table.at().unknown("drawing", drawing, Glossary.drawings());
            }
            return known;
        });
        Map<String, Expression> values = new LinkedHashMap<>();
        Map<String, Cursor> written = table.need("values").map(Cursor::entries).orElse(Map.of());
        for (String number : name.flatMap(Glossary::drawing).orElse(List.of())) {
            Cursor cursor = written.get(number);
            if (cursor == null) {
                table.at().error("the drawing needs the number \"" + number + "\"",
                        "legal: values: {" + number + ": …}");
            } else {
                step.material().texts().expression(cursor, step.names())
                        .ifPresent(expression -> values.put(number, expression));
            }
        }
        return name.isEmpty() || alt.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalMedia(Media.Kind.PICTURE, Media.DRAWN + name.get(), alt.get(), values));
    }

    private Optional<LocalMedia> file(Cursor at) {
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
