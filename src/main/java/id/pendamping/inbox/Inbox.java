package id.pendamping.inbox;

import id.pendamping.chat.Inbound;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Turn;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.Decider.Decision;

/**
 * The one door: whatever comes in is decided in strict order per chat, stored in one write, and only then carried out.
 * The same inbound brought again is recognised and changes nothing.
 */
public final class Inbox {

    private static final int TRIES = 20;

    private final ChatTurns turns;
    private final Conversations conversations;
    private final Newcomers newcomers;
    private final Decider decider;
    private final Drainer drainer;
    private final Courtesies courtesies;

    Inbox(ChatTurns turns, Conversations conversations, Newcomers newcomers, Decider decider, Drainer drainer,
            Courtesies courtesies) {
        this.turns = turns;
        this.conversations = conversations;
        this.newcomers = newcomers;
        this.decider = decider;
        this.drainer = drainer;
        this.courtesies = courtesies;
    }

    /**
     * Returns as soon as the turn is stored, or recorded as poison; what it decided to send goes out afterwards. May be
     * called from any number of threads.
     *
     * @throws StoreAway when nothing could be stored: bring the same inbound again later
     */
    public Handled handle(Inbound inbound) {
        return turns.inOrder(inbound.chat(), () -> {
            for (int tries = 0; tries < TRIES; tries++) {
                boolean draining = drainer.isDraining(inbound.chat());
                Conversation read = conversations.find(inbound.chat())
                        .orElseGet(() -> newcomers.welcome(inbound.chat()));
                if (read.hasSeen(inbound.id())) {
                    return repeated(inbound, read);
                }
                Decision decision = decider.decide(read, inbound);
                if (store(inbound, read, decision.turn(), draining)) {
                    return decision.handled();
                }
            }
            throw new StoreAway(new IllegalStateException("others kept changing the conversation"));
        });
    }

    private boolean store(Inbound inbound, Conversation read, Turn turn, boolean draining) {
        Commit commit = drainer.commitFor(read, inbound, turn, draining);
        if (!conversations.commit(commit)) {
            return false;
        }
        drainer.handOver(commit, draining);
        courtesies.show(inbound, turn);
        return true;
    }

    private Handled repeated(Inbound inbound, Conversation read) {
        courtesies.repeat(inbound);
        drainer.resume(read);
        return Handled.REPEATED;
    }
}
