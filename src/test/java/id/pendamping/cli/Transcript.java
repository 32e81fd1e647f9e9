package id.pendamping.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conversation on paper: what the worker does, and what must come back. */
record Transcript(Path file, List<String> head, Setting setting, List<Scene> scenes) {

    /**
     * @param language two letters, or null for the content's default
     * @param team what the worker does for the programme and how they are called, for example {@code kader Pak Adi};
     *        or {@code code:AB2C kader Pak Adi} for a code that is open; or {@code ajak:AB2C kader Pak Adi} or {@code ajak:AB2C}
     *        for whose invitation they have; or null
     */
    record Setting(Instant start, ZoneId zone, @Nullable String language, @Nullable String team) {

        static final Setting USUAL = new Setting(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Jakarta"),
                null, null);

        static Setting of(String line) {
            String[] words = line.strip().split("\\s+", 4);
            ZoneId zone = words.length > 1 ? ZoneId.of(words[1]) : USUAL.zone;
            return new Setting(LocalDateTime.parse(words[0]).atZone(zone).toInstant(), zone,
                    words.length > 2 ? words[2] : null, words.length > 3 ? words[3] : null);
        }
    }

    /**
     * @param before comments and empty lines above it
     * @param line where it stands, from 1
     * @param cue the worker's line as it is written
     * @param answer the bot's lines, empty ones left out
     */
    record Scene(List<String> before, int line, String cue, Act act, List<String> answer) {

        List<String> withAnswer(List<String> lines) {
            List<String> all = new ArrayList<>(before);
            all.add(cue);
            all.addAll(lines);
            return all;
        }
    }

    static Transcript read(Path file) throws IOException {
        return parse(file, Files.readAllLines(file));
    }

    static Transcript parse(Path file, List<String> lines) {
        List<Scene> scenes = new ArrayList<>();
        List<String> head = List.of();
        Setting setting = Setting.USUAL;
        List<String> before = new ArrayList<>();
        @Nullable
        List<String> answer = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            try {
                if (line.startsWith("> ") || line.startsWith("~ ") || line.equals("! restart")) {
                    answer = new ArrayList<>();
                    scenes.add(new Scene(List.copyOf(before), i + 1, line, act(line), answer));
                    before.clear();
                } else if (line.startsWith("@ ") && scenes.isEmpty()) {
                    setting = Setting.of(line.substring(2));
                    before.add(line);
                    head = List.copyOf(before);
                    before.clear();
                } else if (line.startsWith("#")) {
                    before.add(line);
                } else if (line.isEmpty()) {
                    if (scenes.isEmpty() || i + 1 < lines.size() && !lines.get(i + 1).startsWith("  ")) {
                        before.add(line);
                    }
                } else if (answer != null
                        && (line.startsWith("< ") || line.startsWith("* ") || line.startsWith("  "))) {
                    answer.add(line);
                } else {
                    throw new IllegalArgumentException("not a line of a transcript"
                            + " (legal at the start of a line: # @ > < ~ * \"! restart\" and two spaces)");
                }
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return new Transcript(file, head, setting, List.copyOf(scenes));
    }

    /** The file with these answers in the place of its own, one list per scene. */
    List<String> rewritten(List<List<String>> answers) {
        List<String> lines = new ArrayList<>(head);
        for (int i = 0; i < scenes.size(); i++) {
            lines.addAll(scenes.get(i).withAnswer(answers.get(i)));
        }
        return lines;
    }

    private static Act act(String line) {
        return switch (line.charAt(0)) {
            case '~' -> Act.waiting(line.substring(2));
            case '!' -> new Act.Restart();
            default -> Act.of(line.substring(2));
        };
    }
}
