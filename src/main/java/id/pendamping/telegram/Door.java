package id.pendamping.telegram;

import id.pendamping.chat.Inbound;
import id.pendamping.inbox.Conversations.StoreAway;

/** What comes in passes here; returns when it is stored. @see StoreAway the one thing it throws: bring it again later */
@FunctionalInterface
interface Door {

    void handle(Inbound inbound);
}
