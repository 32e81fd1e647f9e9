package id.pendamping.telegram;

import id.pendamping.chat.GroupUpdate;
import id.pendamping.chat.Inbound;

/** What an update asks of this program. */
sealed interface Decoded {

    /** Something a person did in their private talk. */
    record FromPerson(Inbound inbound) implements Decoded {
    }

    /** Something that happened in a group, where nothing personal is talked about. */
    record InGroup(GroupUpdate update) implements Decoded {
    }

    /** A button that does nothing; only its waiting sign has to end. */
    record OnlyAcknowledge(String callbackId) implements Decoded {
    }

    /** Not for this program. */
    enum Nothing implements Decoded {
        HERE
    }
}
