package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound.Reachability;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.DeliveryListener;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Tells the talk of someone who blocked the bot that they cannot be reached, through the one door like all else.
 * A group has no talk; whoever wrote to it learns from the outcome.
 */
record Unreachable(Supplier<Inbox> inbox, InstantSource clock) implements DeliveryListener {

    @Override
    public void delivered(ChatId chat, Delivery delivery) {
        if (delivery instanceof Delivery.Blocked && !chat.isGroup()) {
            Instant now = clock.instant();
            inbox.get().handle(new Reachability("blocked:" + chat + ":" + now.toEpochMilli(), chat, now, false));
        }
    }
}
