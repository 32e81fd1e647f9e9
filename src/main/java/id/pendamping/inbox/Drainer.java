package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Turn;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Flights.Flight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows which chats this process is draining, and begins a drain where there is work and none is under way. A drain
 * begins, and is looked after, only in its chat's turn; it runs beside it.
 */
final class Drainer {

    private static final Logger LOG = LoggerFactory.getLogger(Drainer.class);

    private final Conversations conversations;
    private final ChatTurns turns;
    private final Leases leases;
    private final Carrying carrying;
    private final Threads threads;
    private final ConcurrentHashMap<ChatId, Backlog> backlogs = new ConcurrentHashMap<>();

    Drainer(Conversations conversations, ChatTurns turns, Leases leases, Carrying carrying, Threads threads) {
        this.conversations = conversations;
        this.turns = turns;
        this.leases = leases;
        this.carrying = carrying;
        this.threads = threads;
    }

    boolean isDraining(ChatId chat) {
        return backlogs.containsKey(chat);
    }

    /** Waits a moment where many messages are under way: what is under way is doubled by a crash. */
    Flight board() {
        return carrying.flights().board();
    }

    Flight flight() {
        return carrying.flights().flight();
    }

    int draining() {
        return backlogs.size();
    }

    /** How long the oldest effect in this process's hands has been waiting. */
    Duration oldestPending() {
        Instant now = leases.clock().instant();
        return backlogs.values().stream().map(Backlog::waitingSince).flatMap(Optional::stream)
                .min(Instant::compareTo).map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
    }

    Commit commitFor(Conversation read, Inbound inbound, Turn turn, boolean readWhileDraining) {
        boolean marks = !isDraining(read.chat()) && !carrying.delivering().channels().holdsBack(read.chat());
        return new Commits(leases).of(read, inbound, turn, readWhileDraining, marks);
    }

    /** After a commit: carries out what it stored, unless somebody else holds the lease. */
    void handOver(Commit commit, boolean readWhileDraining, Flight flight) {
        if (commit.lease() == null) {
            return;
        }
        Turn turn = commit.turn();
        ChatId chat = commit.read().chat();
        Backlog begun = backlog(commit, readWhileDraining);
        Backlog its = backlogs.compute(chat, (key, known) -> {
            if (known == null) {
                return begun;
            }
            if (commit.replacesPending()) {
                known.replace(turn.standing().language(), turn.effects());
            } else {
                known.add(turn.standing().language(), turn.effects());
            }
            return known;
        });
        if (its == begun) {
            Flight going = flight.handOver();
            threads.execute(() -> drain(begun, going));
        }
    }

    private Backlog backlog(Commit commit, boolean readWhileDraining) {
        Conversation read = commit.read();
        List<Effect> pending = new ArrayList<>(readWhileDraining ? List.of() : read.pending());
        if (commit.replacesPending()) {
            pending.removeIf(Effect.Send.class::isInstance);
        }
        pending.addAll(commit.turn().effects());
        InFlight left = readWhileDraining ? null : read.inFlight();
        InFlight marked = commit.inFlight() == null ? left : commit.inFlight();
        return new Backlog(read.chat(), leases.clock(), commit.turn().standing().language(), pending, marked,
                commit.inFlight() == null && left != null);
    }

    /** Carries out what an earlier drain left behind, if there is something and nobody else holds the lease. */
    void adopt(ChatId chat) {
        if (!carrying.delivering().channels().holdsBack(chat)) {
            threads.execute(() -> turns.inOrder(chat, () -> {
                conversations.find(chat).ifPresent(this::resume);
                return true;
            }));
        }
    }

    /** The same within the chat's turn, where the conversation has just been read. */
    void resume(Conversation read) {
        Lease left = read.lease();
        if (isDraining(read.chat()) || read.pending().isEmpty() || !leases.mayTake(left)) {
            return;
        }
        conversations.claim(read.chat(), leases.fresh(), leases.momentToTake(left)).ifPresent(found -> {
            Backlog backlog = Backlog.leftBehind(found, leases.clock());
            backlogs.put(read.chat(), backlog);
            threads.execute(() -> drain(backlog, flight()));
        });
    }

    private void drain(Backlog backlog, Flight flight) {
        Holding holding = new Holding(backlog, conversations, leases, threads);
        boolean ended = false;
        try (flight) {
            new ChatDrain(backlog, holding, carrying, flight, this).run();
            ended = true;
        } catch (RuntimeException e) {
            LOG.error("draining {} failed and will be tried again: {}", backlog.chat(),
                    FailurePlace.of(e));
        } finally {
            if (!ended) {
                turns.inOrder(backlog.chat(), () -> drop(backlog));
            }
        }
    }

    /** After the lease was let go. @return false when more has come in meanwhile */
    boolean finished(Backlog backlog) {
        return backlogs.computeIfPresent(backlog.chat(), (key, its) -> its.isEmpty() ? null : its) == null;
    }

    /** Leaves messages pending that may not go out now. @return false when records have come in meanwhile */
    boolean setAside(Backlog backlog) {
        return backlogs.computeIfPresent(backlog.chat(), (key, its) -> its.records().isEmpty() ? null : its) == null;
    }

    /** Looks again at what is pending. @return whether there is something to go on with */
    boolean reload(Backlog backlog, Holding holding) {
        return turns.inOrder(backlog.chat(), () -> {
            if (threads.isStopping()) {
                holding.release();
                return drop(backlog);
            }
            if (!holding.isLost() && !backlog.isEmpty()) {
                return true;
            }
            Conversation found = conversations.find(backlog.chat()).orElse(null);
            if (found == null || !leases.isMine(found.lease())) {
                return drop(backlog);
            }
            backlog.reset(found);
            holding.regained();
            return true;
        });
    }

    boolean isStopping() {
        return threads.isStopping();
    }

    boolean rest(Duration duration) {
        return threads.rest(duration);
    }

    private boolean drop(Backlog backlog) {
        backlogs.remove(backlog.chat(), backlog);
        return false;
    }
}
