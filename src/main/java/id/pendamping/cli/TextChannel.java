package id.pendamping.cli;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.MessageSender;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A channel made of text: everybody has a screen. */
final class TextChannel implements MessageSender {

    static final String NAME = "term";

    private final Map<ChatId, Screen> screens = new ConcurrentHashMap<>();

    Screen screen(ChatId chat) {
        return screens.computeIfAbsent(chat, unknown -> new Screen());
    }

    @Override
    public String channel() {
        return NAME;
    }

    @Override
    public Delivery send(ChatId chat, OutgoingMessage message, @Nullable Long edits) {
        return new Delivery.Sent(screen(chat).show(message, edits));
    }

    @Override
    public Delivery sendPlain(ChatId chat, OutgoingMessage message) {
        return send(chat, message, null);
    }

    @Override
    public void acknowledge(ChatId chat, String callbackId, @Nullable String toast) {
        // A button made of text has no waiting sign.
    }

    @Override
    public void mark(ChatId chat, long messageId, String label) {
        // What was pressed stands in the line before.
    }
}
