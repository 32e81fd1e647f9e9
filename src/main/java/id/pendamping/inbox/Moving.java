package id.pendamping.inbox;

import id.pendamping.chat.Inbound;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.Moves.Offer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Moves a person to another talk when it names their code. First the offer is claimed, then the old talk forgets, then
 * the new talk knows: each is one write, and doing it again changes nothing. Whoever dies in between finds the claim
 * when the code comes again, so that the person is in one talk or in none, never in two, and never lost.
 */
final class Moving {

    static final Duration VALID = Duration.ofMinutes(15);
    private static final int MOST_FAILURES = 5;
    private static final Duration FAILURES_COUNT = Duration.ofHours(1);

    private final Moves moves;
    private final Conversations conversations;

    Moving(Moves moves, Conversations conversations) {
        this.moves = moves;
        this.conversations = conversations;
    }

    /** The offer that these words claim; empty for all other words, and for a code that is not right. */
    Optional<Offer> claimed(Inbound inbound) {
        if (!(inbound instanceof Inbound.Text text)) {
            return Optional.empty();
        }
        Optional<String> hash = MoveCode.hash(text.text());
        if (hash.isEmpty()) {
            return Optional.empty();
        }
        Instant now = inbound.at();
        Optional<Offer> offer = moves.failures(inbound.chat(), now.minus(FAILURES_COUNT)) >= MOST_FAILURES
                ? Optional.empty()
                : moves.claim(hash.get(), inbound.chat(), now).filter(this::isStillTrue);
        if (offer.isEmpty()) {
            moves.fail(inbound.id(), inbound.chat(), now);
        }
        return offer;
    }

    /** Whether the old talk is still about this person, or has forgotten them because of this very offer. */
    private boolean isStillTrue(Offer offer) {
        return conversations.find(offer.chat()).filter(old -> old.person().equals(offer.person())
                || offer.standing() != null && old.hasSeen(leaving(offer, Instant.EPOCH).id())).isPresent();
    }

    /** What makes the old talk forget. */
    static Inbound leaving(Offer offer, Instant at) {
        return new Inbound.Text("move:" + offer.hash(), offer.chat(), at, "");
    }

    void keep(Offer offer, Conversation old, Standing standing) {
        if (old.person().equals(offer.person())) {
            moves.keep(offer.hash(), standing);
        }
    }

    /** The offer as it is after the old talk has forgotten. */
    Optional<Offer> released(Offer offer, Inbound inbound) {
        return moves.claim(offer.hash(), inbound.chat(), inbound.at()).filter(now -> now.standing() != null);
    }
}
