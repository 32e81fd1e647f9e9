package id.pendamping.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a group. The {@link #id() id} is unique and stable like that of an {@link Inbound}; people
 * are the channel's numbers, and nobody keeps them as they are.
 */
public sealed interface GroupUpdate {

    String id();

    /** When the program received it, by the program's clock. */
    Instant at();

    /**
     * Words in the group.
     *
     * @param topic the part of the group in which it was said, or null where it has none
     * @param message the channel's id of the message
     * @param user who said it, or null for somebody who speaks in the name of a chat
     * @param isAsGroup whether it was said in the name of this group, which only those who lead it can
     * @param text the words or the caption, empty for none
     * @param isContact whether a phone number was shared
     * @param isEdited whether an earlier message was changed
     */
    record Said(String id, Instant at, ChatId group, @Nullable Integer topic, long message, @Nullable Long user,
            boolean isAsGroup, String text, boolean isContact, boolean isEdited) implements GroupUpdate {
    }

    /** A pressed button. @param callbackId what the channel needs to stop its waiting sign */
    record Pressed(String id, Instant at, ChatId group, long user, String data, String callbackId)
            implements
                GroupUpdate {
    }

    /**
     * The bot was let in or put out, or its rights have changed.
     *
     * @param title what the group is called
     * @param mayDelete whether it may take away what others wrote
     */
    record Admitted(String id, Instant at, ChatId group, String title, Place place, boolean mayDelete)
            implements
                GroupUpdate {
    }

    /** The bot's place in a group. */
    enum Place {
        OUTSIDE, MEMBER, ADMIN
    }

    /** Somebody came. @param bots those among them that are no people */
    record Came(String id, Instant at, ChatId group, List<Long> bots) implements GroupUpdate {

        public Came {
            bots = List.copyOf(bots);
        }
    }

    /** Somebody went. */
    record Left(String id, Instant at, ChatId group, long user) implements GroupUpdate {
    }

    /** The group is called something else now. */
    record Renamed(String id, Instant at, ChatId group, String title) implements GroupUpdate {
    }

    /** The group goes on under another id. */
    record Moved(String id, Instant at, ChatId from, ChatId to) implements GroupUpdate {
    }

    /**
     * An answer to a poll, wherever the poll stands.
     *
     * @param user who answered, or null for somebody who answers in the name of a chat
     * @param options what was chosen, by place; empty for an answer that was taken back
     */
    record Answered(String id, Instant at, String poll, @Nullable Long user, List<Integer> options)
            implements
                GroupUpdate {

        public Answered {
            options = List.copyOf(options);
        }
    }
}
