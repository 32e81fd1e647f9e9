package id.pendamping.inbox;

import id.pendamping.answers.AnswersInMemory;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Phrase;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.DialogEngine;
import id.pendamping.engine.EngineLimits;
import id.pendamping.outbox.Channels;
import id.pendamping.outbox.DeliveryListener;
import id.pendamping.outbox.MessageSender;
import id.pendamping.participant.People;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One running door over given stores and channels, put together as in production but without threads unless asked for:
 * when {@link #handle} returns, everything is sent. Building another one over the same ports is a restart.
 */
public final class Rig {

    /** The ports a door stands on; {@link Faults} can be put around each of them. */
    public record Ports(Conversations conversations, People people, PoisonLog poison, ParkedEffects parked,
            List<MessageSender> senders, List<EffectHandler> handlers, List<SnapshotSource> sources, Moves moves) {

        public Ports(Conversations conversations, People people, PoisonLog poison, ParkedEffects parked,
                List<MessageSender> senders, List<EffectHandler> handlers, List<SnapshotSource> sources) {
            this(conversations, people, poison, parked, senders, handlers, sources, new InMemoryMoves());
        }

        /** Everything in memory, with these channels; further features' handlers and sources may be added. */
        public static Ports inMemory(MessageSender... senders) {
            return new Ports(new InMemoryConversations(), new id.pendamping.participant.InMemoryPeople(),
                    new InMemoryPoisonLog(), new InMemoryParkedEffects(), List.of(senders), List.of(), List.of());
        }

        public Ports with(List<EffectHandler> moreHandlers, List<SnapshotSource> moreSources) {
            return new Ports(conversations, people, poison, parked, senders, moreHandlers, moreSources, moves);
        }
    }

    private static final Map<Content, DialogEngine> ENGINES = new IdentityHashMap<>();
    private static final AtomicInteger BOOTS = new AtomicInteger();

    final Ports ports;
    final SettableClock machine;
    final Leases leases;
    final Drainer drainer;
    final ChatTurns turns = new ChatTurns();
    final MeterRegistry metrics = new SimpleMeterRegistry();
    final Records records;
    private final Inbox inbox;

    Rig(Content content, EngineLimits limits, Ports ports, String node, SettableClock machine, Threads threads,
            Supplier<String> ids) {
        this.ports = ports;
        this.machine = machine;
        MachineClock clock = new MachineClock(machine);
        leases = new Leases(node, "boot" + BOOTS.incrementAndGet(), clock);
        Channels channels = Channels.unlimited(ports.senders());
        List<EffectHandler> handlers = new ArrayList<>(List.of(PersonEffects.into(ports.people()),
                MoveEffects.into(ports.moves())));
        handlers.addAll(ports.handlers());
        List<SnapshotSource> sources = new ArrayList<>(List.of(new PersonSource(ports.people()),
                new StoredPersonSource(ports.people(), content.personFields()), new MoveSource(() -> "TEST-C2DE")));
        sources.addAll(ports.sources());
        records = new Records(ports.people(), handlers, ports.parked(), clock, threads, metrics);
        Apology apology = new Apology(content.phrases().get(Phrase.APOLOGY));
        AtomicReference<Inbox> door = new AtomicReference<>();
        List<DeliveryListener> listeners = List.of(new Unreachable(door::get, machine));
        Recollections recollections = new Recollections(100);
        drainer = new Drainer(ports.conversations(), turns, leases,
                new Carrying(records, new Delivering(channels, apology), new Deliveries(listeners, metrics),
                        recollections, new Flights(Flights.Rule.USUAL, machine)),
                threads);
        Decider decider = new Decider(new Snapshots(content, sources, records),
                engine(content, limits),
                new Poisonings(ports.poison(), apology, metrics), metrics);
        inbox = new Inbox(turns, ports.conversations(), recollections,
                new Newcomers(ids, content.defaultLanguage(), ZoneId.of("Asia/Jakarta")), decider, drainer,
                new Courtesies(channels, threads), new Moving(ports.moves(), ports.conversations()));
        door.set(inbox);
    }

    /** Compiled once: what is decided does not depend on who decided before. */
    private static synchronized DialogEngine engine(Content content, EngineLimits limits) {
        return limits.equals(EngineLimits.DEFAULT)
                ? ENGINES.computeIfAbsent(content,
                        its -> new DialogEngine(its, limits, AnswersInMemory.of(its, LocalDate.of(2026, 11, 21))))
                : new DialogEngine(content, limits);
    }

    /** A door of the node {@code a} that works without threads; what it left behind before is taken over at once. */
    public static Rig start(Content content, Ports ports, SettableClock machine, Supplier<String> ids) {
        Rig rig = new Rig(content, EngineLimits.DEFAULT, ports, "a", machine, new DirectThreads(machine), ids);
        rig.sweep();
        return rig;
    }

    public Handled handle(Inbound inbound) {
        return inbox.handle(inbound);
    }

    public void sweep() {
        new Sweeper(ports.conversations(), drainer, leases).sweep();
    }

    public Inbox inbox() {
        return inbox;
    }

    Conversation stored(ChatId chat) {
        return ports.conversations().find(chat).orElseThrow();
    }

    static Stream<String> ids(Conversation conversation) {
        return conversation.pending().stream().map(it -> it.id());
    }
}
