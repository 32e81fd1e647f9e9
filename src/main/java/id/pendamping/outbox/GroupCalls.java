package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a channel can be asked about its groups, and done there beyond showing messages. Calls block, are asked once, and
 * never throw for anything the channel does; doing the same twice does no harm.
 */
public interface GroupCalls {

    /** The bot itself; nothing while the channel does not answer. */
    Optional<Account> account();

    /** Whether somebody leads the group; nothing while the channel does not answer. */
    Optional<Boolean> isAdmin(ChatId group, long user);

    /** How many members the channel counts, bots among them; nothing while it does not answer. */
    Optional<Integer> members(ChatId group);

    /** The bots among those who lead the group, this one not; empty while the channel does not answer. */
    List<Long> leadingBots(ChatId group);

    /** Takes a message away. @return whether it is gone */
    boolean delete(ChatId group, long message);

    /** Ends a quiz, and tells how it stands. */
    Closing close(ChatId group, long message);

    /** Ends the waiting sign of a pressed button. Best effort. */
    void acknowledge(String callbackId, @Nullable String toast);

    /**
     * @param username the public name without the @
     * @param seesAll whether it is shown everything that is written in groups, and not only what is meant for it
     */
    record Account(String username, boolean seesAll) {
    }

    /** What came of ending a quiz. */
    sealed interface Closing {

        /** @param voters how many have answered, whoever they are @param anonymous whether nobody can be told apart */
        record Closed(int voters, boolean anonymous) implements Closing {
        }

        /** There is nothing to end: it was ended before, or is gone. */
        record Over() implements Closing {
        }

        /** Not now. */
        record NotReached() implements Closing {
        }
    }
}
