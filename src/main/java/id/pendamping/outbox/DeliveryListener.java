package id.pendamping.outbox;

import id.pendamping.chat.ChatId;

/** Told after a delivery is settled. */
public interface DeliveryListener {

    void delivered(ChatId chat, Delivery delivery);
}
