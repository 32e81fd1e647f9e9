package id.pendamping.inbox;

import id.pendamping.chat.GroupUpdate;
import id.pendamping.inbox.Conversations.StoreAway;

/**
 * The door for what happens in groups, which are no talks: nothing there is one person's. Implemented by the feature
 * that knows groups.
 *
 * @see StoreAway the one thing it throws: bring the same update again later
 */
@FunctionalInterface
public interface GroupDoor {

    /** Returns when the update is stored, or there is nothing to store. The same one again changes nothing. */
    void handle(GroupUpdate update);
}
