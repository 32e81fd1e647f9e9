package id.pendamping.inbox;

import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Effect.Record;
import id.pendamping.engine.Effect.Send;
import id.pendamping.inbox.Conversations.Settled;
import id.pendamping.inbox.Flights.Flight;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.outbox.Delivery;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what is pending in one chat until nothing is: records first, then messages first in first out, each
 * settled before the next one begins.
 */
final class ChatDrain {

    private final Backlog backlog;
    private final Holding holding;
    private final Carrying carrying;
    private final Flight flight;
    private final Drainer drainer;
    private boolean speaking;

    ChatDrain(Backlog backlog, Holding holding, Carrying carrying, Flight flight, Drainer drainer) {
        this.backlog = backlog;
        this.holding = holding;
        this.carrying = carrying;
        this.flight = flight;
        this.drainer = drainer;
    }

    void run() {
        boolean more = true;
        while (more) {
            more = switch (step()) {
                case KEPT -> backlog.isEmpty() ? reload() : true;
                case LET_GO -> !drainer.finished(backlog);
                case LOST -> reload();
                case HELD_BACK -> !drainer.setAside(backlog);
            };
        }
    }

    /** How one step ended. */
    private enum Ended {
        KEPT, LET_GO, LOST, HELD_BACK;

        static Ended as(Settled settled) {
            return switch (settled) {
                case Settled.Kept kept -> KEPT;
                case Settled.LetGo letGo -> LET_GO;
                case Settled.Lost lost -> LOST;
            };
        }
    }

    private Ended step() {
        if (drainer.isStopping()) {
            return Ended.LOST;
        }
        Set<String> done = new HashSet<>();
        if (!record(backlog.records(), done)) {
            return Ended.LOST;
        }
        List<Send> sends = backlog.sends();
        if (sends.isEmpty()) {
            return settle(done, null, null);
        }
        if (carrying.delivering().channels().holdsBack(backlog.chat())) {
            Settled settled = done.isEmpty() ? new Settled.Kept() : holding.settle(done, null, null, false);
            backlog.done(done);
            return settled instanceof Settled.Lost ? Ended.LOST : Ended.HELD_BACK;
        }
        Send send = sends.getFirst();
        try (flight) {
            Optional<Delivery> delivery = carrying.delivering().deliver(send, speaking, backlog, holding, flight);
            speaking = true;
            return delivery.isEmpty() ? Ended.LOST : settle(done, send, delivery.get());
        }
    }

    private Ended settle(Set<String> done, @Nullable Send sent, @Nullable Delivery delivery) {
        List<Send> sends = backlog.sends();
        if (delivery instanceof Delivery.Blocked) {
            sends.forEach(send -> done.add(send.id()));
        } else if (sent != null) {
            done.add(sent.id());
        }
        InFlight next = sends.stream().filter(send -> !done.contains(send.id())).findFirst()
                .map(send -> new InFlight(send.id(), 1)).orElse(null);
        Long shown = sent != null && sent.question() && delivery instanceof Delivery.Sent(var id, var poll) ? id : null;
        Settled settled = holding.settle(done, shown, next, next == null);
        if (settled instanceof Settled.LetGo(var left)) {
            carrying.recollections().keep(left);
        }
        if (!(settled instanceof Settled.Lost)) {
            backlog.done(done);
            if (delivery != null) {
                carrying.deliveries().settled(backlog.chat(), delivery);
            }
        }
        return Ended.as(settled);
    }

    private boolean record(List<Record> records, Set<String> done) {
        for (int failures = 1;; failures++) {
            try {
                carrying.records().apply(backlog.chat(), records);
                records.forEach(record -> done.add(record.id()));
                return true;
            } catch (StoreAway e) {
                if (!holding.rest(Backoff.STORE.after(failures))) {
                    return false;
                }
            }
        }
    }

    /** @return whether there is something to go on with */
    private boolean reload() {
        for (int failures = 1;; failures++) {
            try {
                return drainer.reload(backlog, holding);
            } catch (StoreAway e) {
                if (!drainer.rest(Backoff.STORE.after(failures))) {
                    return false;
                }
            }
        }
    }
}
