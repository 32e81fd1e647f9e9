package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.outbox.Delivery.NotSent;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every way out: finds the sender that serves a chat, and keeps the pace of channels that have limits. Whoever sends
 * first waits with {@link #pass} and then calls {@link #send}.
 */
public final class Channels {

    private static final Logger LOG = LoggerFactory.getLogger(Channels.class);

    /** The channel whose server limits how fast a bot may send. */
    private static final String LIMITED = "tg";

    private final Map<String, MessageSender> senders;
    private final Predicate<ChatId> answers;
    private final @Nullable Limits limits;

    /** What keeps the limited channel within its limits. */
    record Limits(Pace pace, SharedFlood flood) {
    }

    Channels(Collection<? extends MessageSender> senders, Predicate<ChatId> answers, @Nullable Limits limits) {
        this.senders = senders.stream()
                .collect(Collectors.toUnmodifiableMap(MessageSender::channel, Function.identity()));
        this.answers = answers;
        this.limits = limits;
    }

    /** Channels that may be written to as fast as they take it. */
    public static Channels unlimited(Collection<? extends MessageSender> senders) {
        return new Channels(senders, chat -> true, null);
    }

    /** Whether replies to this chat stay pending: sending is stopped, or nothing here serves its channel. */
    public boolean holdsBack(ChatId chat) {
        return !answers.test(chat) || !serves(chat);
    }

    /** How many messages a second go out at the pace of this moment; empty where nothing limits it. */
    public OptionalDouble rate() {
        return limits == null ? OptionalDouble.empty() : limits.pace().rate();
    }

    /** Whether something here serves the channel of this chat. */
    public boolean serves(ChatId chat) {
        return senders.containsKey(chat.channel());
    }

    /** Whether this chat, which something here serves, may be told what it did not ask for. */
    boolean takesUnasked(ChatId chat) {
        return sender(chat).takesUnasked();
    }

    /**
     * Waits until a message may go.
     *
     * @return false when the wait was given up, or sending was stopped meanwhile
     */
    public boolean pass(ChatId chat, Urgency urgency, Rest rest) {
        Limits its = limits(chat);
        if (its == null) {
            return true;
        }
        its.flood().look();
        return its.pace().pass(chat, urgency, it -> !holdsBack(chat) && rest.rest(it)) && !holdsBack(chat);
    }

    /** Shows a message, or puts it in the place of an earlier one where {@code edits} names it. */
    public Delivery send(ChatId chat, OutgoingMessage message, @Nullable Long edits) {
        return observed(chat, () -> sender(chat).send(chat, message, edits));
    }

    /** Shows a message without any markup. */
    public Delivery sendPlain(ChatId chat, OutgoingMessage message) {
        return observed(chat, () -> sender(chat).sendPlain(chat, message));
    }

    /** Ends the waiting sign of a pressed button. Best effort. */
    public void acknowledge(ChatId chat, String callbackId, @Nullable String toast) {
        if (serves(chat)) {
            sender(chat).acknowledge(chat, callbackId, toast);
        }
    }

    /** Puts what was chosen in place of a question's buttons. Best effort; left out where the chat's pace is tight. */
    public void mark(ChatId chat, long messageId, String label) {
        Limits its = limits(chat);
        if (serves(chat) && (its == null || its.pace().passNow(chat))) {
            sender(chat).mark(chat, messageId, label);
        }
    }

    private Delivery observed(ChatId chat, Supplier<Delivery> attempt) {
        Delivery delivery = attempted(chat, attempt);
        Limits its = limits(chat);
        if (its != null && delivery instanceof NotSent(var retryAfter) && retryAfter != null) {
            its.flood().refused(retryAfter);
        }
        return delivery;
    }

    private static Delivery attempted(ChatId chat, Supplier<Delivery> attempt) {
        try {
            return attempt.get();
        } catch (RuntimeException e) {
            LOG.error("the sender of {} threw {}", chat.channel(), e.getClass().getName());
            return new Delivery.Unknown();
        }
    }

    private @Nullable Limits limits(ChatId chat) {
        return limits != null && chat.channel().equals(LIMITED) ? limits : null;
    }

    private MessageSender sender(ChatId chat) {
        MessageSender sender = senders.get(chat.channel());
        if (sender == null) {
            throw new IllegalStateException("nothing serves the channel " + chat.channel());
        }
        return sender;
    }
}
