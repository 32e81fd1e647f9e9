package id.pendamping.webchat;

import id.pendamping.chat.Button;
import id.pendamping.chat.Html;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** A talk as the text that content authors keep beside a dialog. */
final class Transcript {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** Where talks begin; the language of a newcomer. */
    private static final String LANGUAGE = "id";

    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(2);

    private final StringBuilder text = new StringBuilder();

    private Transcript() {
    }

    /** @param lines of one talk, oldest first */
    static String of(List<WebMessage> lines, ZoneId zone) {
        Transcript transcript = new Transcript();
        if (!lines.isEmpty()) {
            Instant begin = lines.getFirst().at();
            transcript.line("@ " + CLOCK.format(begin.atZone(zone)) + " " + zone + " " + LANGUAGE);
            Instant before = begin;
            for (WebMessage line : lines) {
                transcript.pause(Duration.between(before, line.at()));
                transcript.write(line);
                before = line.at();
            }
        }
        return transcript.text.toString();
    }

    private void write(WebMessage line) {
        String words = Html.plain(line.shown().html());
        switch (line.kind()) {
            case MARK -> {
                // Shows what the press before it said already.
            }
            case BOT -> {
                said("< ", words);
                rows(line.shown().keyboard()).forEach(row -> line("  " + row));
            }
            case EDIT -> said("* ", String.join("\n", rows(line.shown().keyboard())));
            case TAP -> line("> [" + words + "]");
            case TEXT -> said("> ", words);
            case PHOTO -> line("> {photo}");
            case VOICE -> line("> {voice}");
            case PLACE -> line("> {location " + words + "}");
            case PHONE -> line("> {contact " + words + "}");
        }
    }

    /** The first line after the sign, the others indented under it. */
    private void said(String sign, String words) {
        line(sign + words.stripTrailing().replace("\n", "\n  "));
    }

    private static List<String> rows(List<List<Button>> keyboard) {
        return keyboard.stream()
                .map(row -> row.stream().map(button -> "[" + button.label() + "]").collect(Collectors.joining(" ")))
                .toList();
    }

    /** Told in the largest unit that is nearly right: seconds that went by while somebody read do not count. */
    private void pause(Duration pause) {
        if (pause.compareTo(SHORTEST_PAUSE) < 0) {
            return;
        }
        long minutes = pause.toMinutes();
        if (minutes >= 24 * 60 && minutes % (24 * 60) < 60) {
            line("~ " + pause.toDays() + "d");
        } else if (minutes >= 60 && minutes % 60 < 15) {
            line("~ " + pause.toHours() + "h");
        } else {
            line("~ " + minutes + "m");
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
