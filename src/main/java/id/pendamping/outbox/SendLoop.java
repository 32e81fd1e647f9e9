package id.pendamping.outbox;

import id.pendamping.outbox.BulkClaims.Hold;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;

/**
 * Sends bulk rows whose time has come. One node at a time does it, to spare the others the work; what protects people
 * from being told twice is {@link BulkClaims#begin}. Rows that are under way go on while another node is elected.
 */
public final class SendLoop {

    private static final Duration LOCK = Duration.ofSeconds(10);
    private static final Duration SLICE = Duration.ofSeconds(5);
    private static final Duration CLAIM = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final BulkClaims claims;
    private final SendingRules rules;
    private final InFlight inFlight;
    private final Telling telling;
    private final Host host;
    private final LockProvider locks;
    private final InstantSource clock;

    SendLoop(BulkClaims claims, SendingRules rules, InFlight inFlight, Telling telling, Host host, LockProvider locks,
            InstantSource clock) {
        this.claims = claims;
        this.rules = rules;
        this.inFlight = inFlight;
        this.telling = telling;
        this.host = host;
        this.locks = locks;
        this.clock = clock;
    }

    /** One slice of the work, if this node is elected. */
    public void sendDue() {
        locks.lock(new LockConfiguration(host.machineNow(), "send", LOCK, Duration.ZERO)).ifPresent(lock -> {
            try {
                slice(host.machineNow().plus(SLICE));
            } finally {
                lock.unlock();
            }
        });
    }

    /** Whether nothing is under way on this node. */
    public boolean isIdle() {
        return inFlight.isEmpty();
    }

    private void slice(Instant end) {
        claims.recover(host.holder(), host.formerHolders(), host.machineNow(), clock.instant());
        telling.catchUp();
        boolean more = true;
        while (more && host.mayBegin() && rules.begins() && host.machineNow().isBefore(end)) {
            int room = inFlight.awaitRoom(LOOK);
            more = room == 0 || claim(room) == room;
        }
    }

    private int claim(int limit) {
        Instant until = host.machineNow().plus(CLAIM);
        List<BulkRow> rows = claims.claim(new Hold(host.holder(), until), clock.instant(), limit, rules.only());
        rows.forEach(row -> inFlight.add(row, until));
        return rows.size();
    }
}
