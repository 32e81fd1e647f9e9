package id.pendamping.webchat;

import id.pendamping.chat.Button;
import id.pendamping.chat.OutgoingMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A talk as the text that content authors keep beside a dialog. */
final class Transcript {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(2);

    private final StringBuilder text = new StringBuilder();
    private final Map<Long, String> wordsShown = new HashMap<>();

    private Transcript() {
    }

    /** @param lines of one talk, oldest first */
    static String of(List<WebMessage> lines, ZoneId zone) {
        Transcript transcript = new Transcript();
        if (!lines.isEmpty()) {
            Instant begin = lines.getFirst().at();
            transcript.line("@ " + CLOCK.format(begin.atZone(zone)) + " " + zone);
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
        String words = line.shown().plain();
        switch (line.kind()) {
            case BOT -> shown("< ", line.shown(), wordsShown.put(line.id(), words));
            case EDIT -> shown("* ", line.shown(), wordsShown.put(Objects.requireNonNull(line.about()), words));
            case MARK -> {
                // The press in the line before has said it.
            }
            case TAP -> line("> [" + words + "]");
            case TEXT -> line("> " + words.strip().replaceAll("\\s*\\R\\s*", " "));
            case PHOTO -> line("> {photo}");
            case VOICE -> line("> {voice}");
            case PLACE -> line("> {location " + words + "}");
            case PHONE -> line("> {contact " + words.replaceAll("[^+0-9]", "") + "}");
        }
    }

    /** Words only where they are new; what goes with them and the buttons always. */
    private void shown(String sign, OutgoingMessage message, @Nullable String before) {
        List<String> parts = new ArrayList<>();
        if (!message.plain().equals(before)) {
            message.plain().lines().forEach(parts::add);
        }
        if (message.media() != null) {
            parts.add("{" + message.media().kind().name().toLowerCase(Locale.ROOT) + " " + message.media().path()
                    + "}");
        }
        for (List<Button> row : message.keyboard()) {
            parts.add(row.stream().map(button -> "[" + button.label() + "]").collect(Collectors.joining(" ")));
        }
        for (int i = 0; i < parts.size(); i++) {
            line(((i == 0 ? sign : "  ") + parts.get(i)).stripTrailing());
        }
    }

    /** Told in the largest unit that is nearly right: what went by while somebody read does not count. */
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
