package id.pendamping.outbox;

import id.pendamping.outbox.Channels.Limits;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * One running sending loop over given stores and channels, put together as in production. Building another one over the
 * same ports is a restart.
 */
public final class BulkRig {

    /** What the loop stands on. */
    public record Ports(BulkClaims claims, BulkOutcomes outcomes, SendingSwitch shared, Heartbeats heartbeats,
            FloodWaits waits, List<MessageSender> senders, List<BulkSource> sources,
            List<DeliveryListener> listeners, Contacts contacts) {

        public Ports(BulkClaims claims, BulkOutcomes outcomes, SendingSwitch shared, Heartbeats heartbeats,
                FloodWaits waits, List<MessageSender> senders, List<BulkSource> sources,
                List<DeliveryListener> listeners) {
            this(claims, outcomes, shared, heartbeats, waits, senders, sources, listeners, new InMemoryContacts());
        }
    }

    private static final AtomicInteger BOOTS = new AtomicInteger();

    final SendLoop loop;
    final SendingRules rules;
    final MeterRegistry metrics = new SimpleMeterRegistry();

    /**
     * @param nanos the time of the pace
     * @param rate messages a second, empty for no limit
     * @param mine the process: its name is the node's, its holder is made here
     */
    public BulkRig(Ports ports, Process mine, InstantSource clock, LongSupplier nanos, OptionalDouble rate,
            int atOnce) {
        rules = new SendingRules(Sending.ON, Set.of(), ports.shared(),
                new Heartbeat(ports.heartbeats(), mine.machine()));
        Pace pace = new Pace(rate, nanos);
        Channels channels = new Channels(ports.senders(), rules::answers,
                new Limits(pace, new SharedFlood(ports.waits(), mine.machine(), pace)));
        Sources sources = new Sources(ports.sources());
        Telling telling = new Telling(ports.outcomes(), sources, ports.listeners(), ports.contacts(), metrics);
        BulkSender sender = new BulkSender(sources, channels, rules, ports.claims(), telling, mine, clock);
        loop = new SendLoop(ports.claims(), rules, new InFlight(atOnce, mine, sender), telling, mine,
                configuration -> Optional.of(() -> {
                }), clock);
    }

    /** One beat of the loops. */
    public void tick() {
        rules.look();
        loop.sendDue();
    }

    /** A process of its own at each start. */
    public static final class Process implements Host {

        private final String node;
        private final String holder;
        private final InstantSource machine;
        private final Executor threads;
        private final Rest rest;
        private boolean ready = true;

        public Process(String node, InstantSource machine, Executor threads, Rest rest) {
            this.node = node;
            this.holder = node + "/" + BOOTS.incrementAndGet();
            this.machine = machine;
            this.threads = threads;
            this.rest = rest;
        }

        InstantSource machine() {
            return machine;
        }

        /** Whether everything that people wrote was read. */
        void ready(boolean yes) {
            ready = yes;
        }

        @Override
        public String holder() {
            return holder;
        }

        @Override
        public String formerHolders() {
            return node + "/";
        }

        @Override
        public Instant machineNow() {
            return machine.instant();
        }

        @Override
        public boolean mayBegin() {
            return ready;
        }

        @Override
        public void execute(Runnable work) {
            threads.execute(work);
        }

        @Override
        public boolean rest(Duration duration) {
            return rest.rest(duration);
        }
    }
}
