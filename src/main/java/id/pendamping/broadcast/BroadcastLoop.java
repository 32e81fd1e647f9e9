package id.pendamping.broadcast;

import id.pendamping.broadcast.Broadcast.Frozen;
import id.pendamping.broadcast.Recipient.State;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes broadcasts through their lives: first writes down who gets them, page by page, and only when that is complete
 * hands them to the outbox, so many at a time. Everything has an id of its own and every step names what it read, so that
 * a crash between any two repeats only what changes nothing, and of two loops one decides.
 */
final class BroadcastLoop {

    /** Rows in the outbox at a time: enough to keep it busy, few enough to stop soon. */
    static final int AHEAD = 500;
    static final int RANK = 9;

    private static final Logger LOG = LoggerFactory.getLogger(BroadcastLoop.class);
    private static final int AT_ONCE = 20;
    /** A recurring one that is later than this waits for its next time. */
    private static final Duration LATE = Duration.ofHours(12);

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Freezing freezing;
    private final BulkRows rows;
    private final Notices notices;

    BroadcastLoop(Broadcasts broadcasts, Recipients recipients, Freezing freezing, BulkRows rows,
            Notices notices) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.freezing = freezing;
        this.rows = rows;
        this.notices = notices;
    }

    /** @return whether there is more to do at once */
    boolean run(Instant now) {
        boolean more = false;
        for (Broadcast due : broadcasts.due(now, AT_ONCE)) {
            try {
                more |= step(due, now);
            } catch (IllegalArgumentException | IllegalStateException e) {
                // One that cannot go on must not keep the others waiting.
                LOG.error("broadcast {} does not go on: {}", due.id(), e.getClass().getName());
            }
        }
        return more;
    }

    private boolean step(Broadcast it, Instant now) {
        return switch (it.stage()) {
            case SCHEDULED -> begin(it, now);
            case FREEZING -> freeze(it, now);
            case SENDING -> feed(it, now);
            case DRAFT, AWAITING, PAUSED, DONE, CANCELLED -> false;
        };
    }

    private boolean begin(Broadcast it, Instant now) {
        if (it.start().cron() == null) {
            return broadcasts.save(it.at(Stage.FREEZING, now));
        }
        Instant moment = Objects.requireNonNull(it.nextAt());
        if (moment.plus(LATE).isAfter(now)) {
            broadcasts.save(it.occurrence(moment));
        }
        broadcasts.save(it.again(now));
        return true;
    }

    private boolean freeze(Broadcast it, Instant now) {
        Freezing.Page page = freezing.next(it, now);
        recipients.add(page.found());
        Frozen after = page.after();
        Broadcast next = it.with(after);
        if (after.complete()) {
            boolean isMore = after.people() > it.approval().upTo();
            next = next.at(isMore ? Stage.AWAITING : Stage.SENDING, now);
            if (isMore) {
                notices.asks(next, now);
            }
        }
        return broadcasts.save(next);
    }

    private boolean feed(Broadcast it, Instant now) {
        int room = AHEAD - (int) recipients.count(it.id(), State.QUEUED, AHEAD);
        List<Recipient> next = room > 0 ? recipients.frozen(it.id(), room) : List.of();
        if (next.isEmpty()) {
            if (room == AHEAD && recipients.count(it.id(), State.POSTPONED, 1) == 0) {
                notices.done(it, now);
                broadcasts.save(it.at(Stage.DONE, null));
            }
            return false;
        }
        rows.queue(next.stream().map(who -> row(who, now)).toList());
        recipients.stand(it.id(), next.stream().map(Recipient::person).toList(), State.QUEUED, "", now);
        return false;
    }

    private static BulkRow row(Recipient who, Instant now) {
        return new BulkRow(who.row(), BroadcastSource.NAME, who.chat(), who.person(),
                new About(About.Kind.MESSAGE, who.arm(), who.broadcast()).written(), now, RANK);
    }
}
