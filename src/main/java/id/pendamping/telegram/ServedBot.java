package id.pendamping.telegram;

import java.util.Optional;

/**
 * The bot whose talks a store holds. Chat ids, message ids and file ids mean nothing to another bot, and people who talk
 * to one have not let the other in.
 */
public interface ServedBot {

    /** The id of the bot that was served last, empty for a new store. */
    Optional<Long> find();

    /** Keeps the bot's id in place of any earlier one. */
    void remember(long botId);
}
