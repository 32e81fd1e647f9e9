package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/** A channel's way out. Calls block until the channel has answered; they never throw for anything a channel does. */
public interface MessageSender {

    /** The channel this sender serves, for example {@code tg}. */
    String channel();

    /** Shows a message, or puts it in the place of an earlier one where {@code edits} names it. */
    Delivery send(ChatId chat, OutgoingMessage message, @Nullable Long edits);

    /** Shows the message without any markup; the second try after {@link Delivery.Failed}. */
    Delivery sendPlain(ChatId chat, OutgoingMessage message);

    /** Ends the waiting sign of a pressed button. Best effort. */
    void acknowledge(ChatId chat, String callbackId, @Nullable String toast);

    /** Puts what was chosen in place of a question's buttons. Best effort. */
    void mark(ChatId chat, long messageId, String label);

    /**
     * Whether people of this channel may be told something they did not ask for. What is due to others is dropped at the
     * last look.
     */
    default boolean takesUnasked() {
        return true;
    }
}
