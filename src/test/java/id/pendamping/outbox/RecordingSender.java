package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A channel that remembers what it was given and answers as scripted; unscripted, everything is shown. */
public final class RecordingSender implements MessageSender {

    /** @param delivery what was answered; only {@code Sent} was shown */
    public record Attempt(ChatId chat, OutgoingMessage message, Long edits, boolean plain, Delivery delivery) {
    }

    /** What {@link #acknowledge} and {@link #mark} were given; {@code messageId} is 0 for an acknowledgement. */
    public record Sign(ChatId chat, long messageId, String callbackId, String words) {
    }

    private final String channel;
    private final Deque<Delivery> script = new ArrayDeque<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Sign> signs = new ArrayList<>();
    private Runnable beforeAnswer = () -> {
    };
    private long lastId = 100;
    private boolean takesUnasked = true;

    public RecordingSender(String channel) {
        this.channel = channel;
    }

    /** From now on nothing is sent here that was not asked for. */
    public synchronized RecordingSender takingOnlyReplies() {
        takesUnasked = false;
        return this;
    }

    @Override
    public synchronized boolean takesUnasked() {
        return takesUnasked;
    }

    /** The next attempts are answered like this. */
    public synchronized RecordingSender then(Delivery... deliveries) {
        script.addAll(List.of(deliveries));
        return this;
    }

    /** Runs while a message is under way, after it was written down. */
    public synchronized void whileSending(Runnable work) {
        beforeAnswer = work;
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public Delivery send(ChatId chat, OutgoingMessage message, Long edits) {
        return attempt(chat, message, edits, false);
    }

    @Override
    public Delivery sendPlain(ChatId chat, OutgoingMessage message) {
        return attempt(chat, message, null, true);
    }

    @Override
    public synchronized void acknowledge(ChatId chat, String callbackId, String toast) {
        signs.add(new Sign(chat, 0, callbackId, toast));
    }

    @Override
    public synchronized void mark(ChatId chat, long messageId, String label) {
        signs.add(new Sign(chat, messageId, null, label));
    }

    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public synchronized List<Sign> signs() {
        return List.copyOf(signs);
    }

    /** What was shown, as people read it. */
    public synchronized List<String> shown() {
        return attempts.stream().filter(it -> it.delivery() instanceof Delivery.Sent).map(it -> it.message().plain())
                .toList();
    }

    public List<String> shownTo(ChatId chat) {
        return attempts().stream().filter(it -> it.chat().equals(chat) && it.delivery() instanceof Delivery.Sent)
                .map(it -> it.message().plain()).toList();
    }

    private Delivery attempt(ChatId chat, OutgoingMessage message, Long edits, boolean plain) {
        Delivery delivery;
        Runnable work;
        synchronized (this) {
            delivery = script.isEmpty() ? new Delivery.Sent(edits == null ? ++lastId : edits) : script.removeFirst();
            attempts.add(new Attempt(chat, message, edits, plain, delivery));
            work = beforeAnswer;
        }
        work.run();
        return delivery;
    }
}
