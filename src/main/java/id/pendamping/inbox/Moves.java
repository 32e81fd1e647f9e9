package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Standing;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where people's one-time codes for moving to another account are kept, never the code itself. A store that is away
 * throws {@link Conversations.StoreAway}.
 */
public interface Moves {

    /** Keeps an offer, in the place of the person's earlier ones that nobody has claimed; again changes nothing. */
    void offer(Offer offer);

    /**
     * Takes an offer for one talk, for good: nobody else can claim it from then on, while the same talk can at any time.
     *
     * @return empty when there is none, another talk has it, it is this talk's own, or it was not claimed in time
     */
    Optional<Offer> claim(String hash, ChatId by, Instant now);

    /** Keeps how the person stood in the talk that forgets them, until the other one knows it. */
    void keep(String hash, Standing standing);

    /** Notes a code that was not right; the same inbound once. */
    void fail(String inboundId, ChatId chat, Instant at);

    /** How many codes of this talk were not right since then. */
    long failures(ChatId chat, Instant since);

    void erase(String person);

    /**
     * @param hash of the code
     * @param chat the talk that will forget the person
     * @param until when it can last be claimed
     * @param by the talk that has claimed it, or null
     * @param standing how the person stood, once the old talk has forgotten them; or null
     */
    record Offer(String hash, String person, ChatId chat, Instant until, @Nullable ChatId by,
            @Nullable Standing standing) {
    }
}
