package id.pendamping.inbox;

import id.pendamping.chat.Inbound;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.Decider.Decision;
import id.pendamping.inbox.Flights.Flight;
import id.pendamping.inbox.Moves.Offer;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one door: whatever comes in is decided in strict order per chat, stored in one write, and only then carried out.
 * The same inbound brought again is recognised and changes nothing.
 */
public final class Inbox {

    private static final int TRIES = 20;

    private final ChatTurns turns;
    private final Conversations conversations;
    private final Recollections recollections;
    private final Newcomers newcomers;
    private final Decider decider;
    private final Drainer drainer;
    private final Courtesies courtesies;
    private final Moving moving;

    Inbox(ChatTurns turns, Conversations conversations, Recollections recollections, Newcomers newcomers,
            Decider decider, Drainer drainer, Courtesies courtesies, Moving moving) {
        this.turns = turns;
        this.conversations = conversations;
        this.recollections = recollections;
        this.newcomers = newcomers;
        this.decider = decider;
        this.drainer = drainer;
        this.courtesies = courtesies;
        this.moving = moving;
    }

    /**
     * Returns as soon as the turn is stored, or recorded as poison; what it decided to send goes out afterwards. May be
     * called from any number of threads.
     *
     * @throws StoreAway when nothing could be stored: bring the same inbound again later
     */
    public Handled handle(Inbound inbound) {
        try (Flight flight = drainer.board()) {
            Optional<Offer> arriving = moving.claimed(inbound).flatMap(offer -> release(offer, inbound));
            return turns.inOrder(inbound.chat(),
                    () -> inTurn(inbound, flight, read -> decide(read, inbound, arriving)));
        } catch (StoreAway e) {
            throw e;
        } catch (RuntimeException e) {
            // Nothing can be said in a conversation that can neither be read nor written.
            return decider.poisoned(newcomers.welcome(inbound.chat()), inbound, e).handled();
        }
    }

    private Decision decide(Conversation read, Inbound inbound, Optional<Offer> arriving) {
        Standing standing = arriving.map(Offer::standing).orElse(null);
        return standing == null
                ? decider.decide(read, inbound)
                : decider.arrive(read, inbound, arriving.orElseThrow().person(), standing);
    }

    /** The old talk forgets before the new one knows. Not within the new one's turn, or two could wait for each other. */
    private Optional<Offer> release(Offer offer, Inbound inbound) {
        Inbound leaving = Moving.leaving(offer, inbound.at());
        turns.inOrder(offer.chat(), () -> inTurn(leaving, drainer.flight(),
                read -> decider.leave(read, leaving, standing -> moving.keep(offer, read, standing))));
        return moving.released(offer, inbound);
    }

    private Handled inTurn(Inbound inbound, Flight flight, Function<Conversation, Decision> decide) {
        for (int tries = 0; tries < TRIES; tries++) {
            boolean draining = drainer.isDraining(inbound.chat());
            Conversation read = recollections.take(inbound.chat()).or(() -> conversations.find(inbound.chat()))
                    .orElseGet(() -> newcomers.welcome(inbound.chat()));
            if (read.hasSeen(inbound.id())) {
                return repeated(inbound, read);
            }
            Decision decision = decide.apply(read);
            Optional<Handled> stored = store(inbound, flight, read, decision, draining);
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        throw new StoreAway(new IllegalStateException("others kept changing the conversation"));
    }

    /** @return nothing when the conversation is no longer as it was read */
    private Optional<Handled> store(Inbound inbound, Flight flight, Conversation read, Decision decision,
            boolean draining) {
        Commit commit = drainer.commitFor(read, inbound, decision.turn(), draining);
        try {
            if (!conversations.commit(commit)) {
                return Optional.empty();
            }
        } catch (StoreAway e) {
            throw e;
        } catch (RuntimeException e) {
            if (decision.handled() == Handled.POISONED) {
                throw e;
            }
            return store(inbound, flight, read, decider.poisoned(read, inbound, e), draining);
        }
        drainer.handOver(commit, draining, flight);
        courtesies.show(inbound, decision.turn());
        return Optional.of(decision.handled());
    }

    private Handled repeated(Inbound inbound, Conversation read) {
        courtesies.repeat(inbound);
        drainer.resume(read);
        return Handled.REPEATED;
    }
}
