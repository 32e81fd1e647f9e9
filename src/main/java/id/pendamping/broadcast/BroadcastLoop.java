package id.pendamping.broadcast;

import id.pendamping.broadcast.Broadcast.Frozen;
import id.pendamping.broadcast.Recipient.State;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    static final int PAGE = 500;
    static final int RANK = 9;

    private static final Logger LOG = LoggerFactory.getLogger(BroadcastLoop.class);
    private static final int AT_ONCE = 20;
    /** A recurring one that is later than this waits for its next time. */
    private static final Duration LATE = Duration.ofHours(12);

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Candidates candidates;
    private final BulkRows rows;
    private final Notices notices;
    private final Trials trials;

    BroadcastLoop(Broadcasts broadcasts, Recipients recipients, Candidates candidates, BulkRows rows, Notices notices,
            Trials trials) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.candidates = candidates;
        this.rows = rows;
        this.notices = notices;
        this.trials = trials;
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
        Frozen before = it.frozen();
        List<Candidate> page = candidates.after(before.cursor(), PAGE, it.audience().needed(), now);
        List<Recipient> found = new ArrayList<>();
        Map<String, Long> excluded = new HashMap<>();
        for (Candidate candidate : page) {
            it.audience().judge(candidate, now).ifPresent(word -> {
                if (word.equals(Audience.OK)) {
                    found.add(trials.recipient(it, candidate, now));
                } else {
                    excluded.merge(word, 1L, Long::sum);
                }
            });
        }
        recipients.add(found);
        String cursor = page.isEmpty() ? before.cursor() : page.getLast().chat().value();
        Frozen after = before.and(cursor, page.isEmpty(), found.size(), excluded);
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
