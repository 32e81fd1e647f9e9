package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InFlightTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final int ROWS = 100_000;
    private static final int MOST = 4;

    private final List<Integer> looked = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aRowThatComesWhileTheLineOfItsChatEndsIsNeitherLostNorOvertaken() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            InFlight inFlight = new InFlight(MOST, threads, sender(threads));
            threads.execute(() -> {
                for (int i = 0; i < ROWS; i++) {
                    while (inFlight.free() == 0) {
                        Thread.yield();
                    }
                    inFlight.add(Bills.row("" + i, "tg:1", NOON, 0), NOON.plusSeconds(30));
                }
            });
            await().atMost(Duration.ofSeconds(60)).until(() -> looked.size() == ROWS && inFlight.free() == MOST);
        }
        assertThat(looked).isEqualTo(IntStream.range(0, ROWS).boxed().toList());
    }

    /** Drops everything at the last look. */
    private BulkSender sender(ExecutorService threads) {
        InMemoryBulk bulk = new InMemoryBulk();
        Bills bills = new Bills();
        bills.looking((row, now) -> {
            looked.add(Integer.parseInt(row.id()));
            return new BulkSource.Look.Drop("seen");
        });
        Sources sources = new Sources(List.of(bills));
        SendingRules rules = new SendingRules(Sending.ON, Set.of(), new InMemorySendingSwitch(),
                new Heartbeat(new InMemoryHeartbeats(), () -> NOON));
        return new BulkSender(sources, Channels.unlimited(List.of(new RecordingSender("tg"))), rules, bulk,
                new Telling(bulk, sources, List.of(), new InMemoryContacts(), new SimpleMeterRegistry()),
                new BulkRig.Process("a", () -> NOON, threads, duration -> true), () -> NOON);
    }
}
