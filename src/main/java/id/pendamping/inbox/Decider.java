package id.pendamping.inbox;

import id.pendamping.chat.Inbound;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.DialogEngine;
import id.pendamping.engine.Snapshot;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.inbox.Conversations.StoreAway;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what a turn needs to know and lets the engine decide; a turn that fails becomes an apology. */
final class Decider {

    private final Snapshots snapshots;
    private final DialogEngine engine;
    private final Poisonings poisonings;
    private final Timer turnTime;

    Decider(Snapshots snapshots, DialogEngine engine, Poisonings poisonings, MeterRegistry metrics) {
        this.snapshots = snapshots;
        this.engine = engine;
        this.poisonings = poisonings;
        this.turnTime = Timer.builder("pendamping.turn").description("deciding one turn, without the store")
                .register(metrics);
    }

    record Decision(Turn turn, Handled handled) {
    }

    Decision decide(Conversation read, Inbound inbound) {
        try {
            return new Decision(turn(read, inbound), Handled.TURNED);
        } catch (StoreAway e) {
            throw e;
        } catch (Exception e) {
            return poisoned(read, inbound, e);
        }
    }

    /** Once more with what was missing, where a turn goes further than the dialogs that are open. */
    private Turn turn(Conversation read, Inbound inbound) throws Exception {
        Set<String> sources = new HashSet<>(snapshots.likely(read));
        while (true) {
            Snapshot snapshot = snapshots.of(read, inbound, sources);
            try {
                return turnTime.recordCallable(() -> engine.turn(read, snapshot, inbound));
            } catch (Snapshot.Unread missing) {
                sources.add(missing.source());
            }
        }
    }

    /** @param kept is told how the person stood here */
    Decision leave(Conversation read, Inbound inbound, Consumer<Standing> kept) {
        kept.accept(read.standing());
        return new Decision(engine.leave(read, inbound), Handled.TURNED);
    }

    Decision arrive(Conversation read, Inbound inbound, String person, Standing standing) {
        return new Decision(engine.arrive(read, inbound, person, standing), Handled.TURNED);
    }

    /** What is decided instead of a turn that failed. */
    Decision poisoned(Conversation read, Inbound inbound, Exception failure) {
        return new Decision(poisonings.record(read, inbound, failure), Handled.POISONED);
    }
}
