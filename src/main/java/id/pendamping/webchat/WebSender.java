package id.pendamping.webchat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.MessageSender;
import id.pendamping.webchat.WebMessage.Draft;
import id.pendamping.webchat.WebMessage.Kind;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The way out to the page: a message is shown once it is written down. */
final class WebSender implements MessageSender {

    private final Journal journal;
    private final Streams streams;
    private final InstantSource clock;

    WebSender(Journal journal, Streams streams, InstantSource clock) {
        this.journal = journal;
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return Worker.CHANNEL;
    }

    @Override
    public Delivery send(ChatId chat, OutgoingMessage message, @Nullable Long edits) {
        try {
            return edits == null ? say(chat, message) : edit(chat, message, edits);
        } catch (StoreAway e) {
            return new Delivery.NotSent(null);
        }
    }

    @Override
    public Delivery sendPlain(ChatId chat, OutgoingMessage message) {
        return send(chat,
                new OutgoingMessage(Html.escape(message.plain()), message.keyboard(), null, message.ask()), null);
    }

    @Override
    public void acknowledge(ChatId chat, String callbackId, @Nullable String toast) {
        streams.publish(new StreamEvent.Acknowledged(chat, callbackId, toast));
    }

    @Override
    public void mark(ChatId chat, long messageId, String label) {
        journal.append(Draft.ofBot(chat, Kind.MARK, clock.instant(), messageId,
                OutgoingMessage.text(Html.escape(label))));
    }

    private Delivery say(ChatId chat, OutgoingMessage message) {
        return new Delivery.Sent(journal.append(Draft.ofBot(chat, Kind.BOT, clock.instant(), null, message)).id());
    }

    private Delivery edit(ChatId chat, OutgoingMessage message, long edits) {
        if (journal.find(chat, edits).isEmpty()) {
            return new Delivery.Failed("message to edit not found");
        }
        journal.append(Draft.ofBot(chat, Kind.EDIT, clock.instant(), edits, message));
        return new Delivery.Sent(edits);
    }
}
