package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How fast each single chat may be written to. Telegram allows a private chat about one message a second after a short
 * burst, and a group 20 a minute; the intervals here are a little longer, because the way to the server is not always
 * equally long.
 */
final class ChatPaces {

    private static final Spacing PRIVATE = Spacing.every(Duration.ofMillis(1010), 5);
    private static final Spacing GROUP = Spacing.every(Duration.ofMillis(3600), 3);
    private static final int TIDY_ABOVE = 4096;

    private final ConcurrentHashMap<ChatId, Long> due = new ConcurrentHashMap<>();

    /** Nanoseconds until this chat may get a message while {@code spare} more would fit. */
    long wait(ChatId chat, long now, int spare) {
        return spacing(chat).wait(due.getOrDefault(chat, now), now, spare);
    }

    void sent(ChatId chat, long now) {
        if (due.size() > TIDY_ABOVE) {
            due.values().removeIf(at -> at <= now);
        }
        due.merge(chat, spacing(chat).next(now, now), (at, first) -> spacing(chat).next(at, now));
    }

    int remembered() {
        return due.size();
    }

    private static Spacing spacing(ChatId chat) {
        return chat.isGroup() ? GROUP : PRIVATE;
    }
}
