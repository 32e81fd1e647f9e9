package id.pendamping.console.dialogs;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The content as it runs, with the pictures of its dialogs, and what is wrong with the files as they lie in their folder
 * now. Pictures are made once; the files are read anew when a minute has passed.
 */
final class Shelf {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Content content;
    private final Path folder;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Map<String, Picture> pictures = new ConcurrentHashMap<>();
    private @Nullable Checked checked;

    Shelf(Content content, Path folder, InstantSource clock, ZoneId zone) {
        this.content = content;
        this.folder = folder;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param problems of the files, by file and line */
    private record Checked(Instant at, List<Problem> problems) {
    }

    Content content() {
        return content;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    Picture picture(Dialog dialog) {
        return pictures.computeIfAbsent(dialog.id(), id -> Picture.of(dialog));
    }

    synchronized List<Problem> problems() {
        Instant now = clock.instant();
        Checked known = checked;
        if (known == null || now.isAfter(known.at().plus(FRESH))) {
            known = new Checked(now, ContentReader.read(folder, LocalDate.ofInstant(now, zone)).problems());
            checked = known;
        }
        return known.problems();
    }
}
