package id.pendamping.simulation;

import id.pendamping.chat.Button;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.MessageSender;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The way out to people who do not exist: what the bot says ends here. While somebody plays, the buttons they see are
 * remembered, so that they can press only what is there.
 */
final class SampleChannel implements MessageSender {

    /** Chat ids of invented people begin with this; there is no other mark that could be lost. */
    static final String NAME = "sample";

    private final AtomicLong numbers = new AtomicLong();
    private final Map<ChatId, Set<String>> buttons = new ConcurrentHashMap<>();

    void watch(ChatId chat) {
        buttons.put(chat, Set.of());
    }

    void forget(ChatId chat) {
        buttons.remove(chat);
    }

    /** Whether a button that carries this stands under the newest message that has any. */
    boolean isShown(ChatId chat, String data) {
        return buttons.getOrDefault(chat, Set.of()).contains(data);
    }

    @Override
    public String channel() {
        return NAME;
    }

    /** Nobody is there to be told anything unasked. */
    @Override
    public boolean takesUnasked() {
        return false;
    }

    @Override
    public Delivery send(ChatId chat, OutgoingMessage message, @Nullable Long edits) {
        if (!message.keyboard().isEmpty()) {
            Set<String> shown = message.keyboard().stream().flatMap(row -> row.stream()).map(Button::data)
                    .collect(Collectors.toUnmodifiableSet());
            buttons.computeIfPresent(chat, (playing, before) -> shown);
        }
        return new Delivery.Sent(edits == null ? numbers.incrementAndGet() : edits);
    }

    @Override
    public Delivery sendPlain(ChatId chat, OutgoingMessage message) {
        return send(chat, message, null);
    }

    @Override
    public void acknowledge(ChatId chat, String callbackId, @Nullable String toast) {
        // Nobody waits for a sign.
    }

    @Override
    public void mark(ChatId chat, long messageId, String label) {
        // Nobody looks.
    }
}
