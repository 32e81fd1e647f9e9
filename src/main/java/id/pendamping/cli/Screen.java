package id.pendamping.cli;

import id.pendamping.chat.Button;
import id.pendamping.chat.OutgoingMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one person has in front of them: messages as lines of a transcript, and the buttons on them. An answered question
 * keeps its buttons here, so that pressing an old one can be tried. Thread-safe.
 */
final class Screen {

    private final TreeMap<Long, OutgoingMessage> shown = new TreeMap<>();
    private final List<String> unread = new ArrayList<>();

    /** A button that can be pressed, and the message that holds it. */
    record Pressable(Button button, long messageId) {
    }

    /** The newest button with this label. */
    synchronized Optional<Pressable> button(String label) {
        for (Entry<Long, OutgoingMessage> message : shown.descendingMap().entrySet()) {
            for (List<Button> row : message.getValue().keyboard()) {
                for (Button button : row) {
                    if (button.label().equals(label)) {
                        return Optional.of(new Pressable(button, message.getKey()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What has been shown since this was last asked, as lines of a transcript. */
    synchronized List<String> read() {
        List<String> lines = List.copyOf(unread);
        unread.clear();
        return lines;
    }

    /** Shows a message, or puts it in the place of an earlier one. Answers its number. */
    synchronized long show(OutgoingMessage message, @Nullable Long edits) {
        OutgoingMessage before = edits == null ? null : shown.get(edits);
        long id = edits == null || before == null ? shown.size() + 1L : edits;
        shown.put(id, message);
        List<String> lines = new ArrayList<>();
        if (before == null || !before.plain().equals(message.plain())) {
            lines.addAll(message.plain().lines().toList());
        }
        if (message.media() != null) {
            lines.add(
                    "{" + message.media().kind().name().toLowerCase(Locale.ROOT) + " " + message.media().path() + "}");
        }
        for (List<Button> row : message.keyboard()) {
            lines.add(String.join(" ", row.stream().map(button -> "[" + button.label() + "]").toList()));
        }
        for (int i = 0; i < lines.size(); i++) {
            String start = i > 0 ? "  " : before == null ? "< " : "* ";
            unread.add((start + lines.get(i)).stripTrailing());
        }
        return id;
    }
}
