package id.pendamping.broadcast;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * One message to many, through its whole life, in one document: every change is a conditional write on its revision, so
 * that of two nodes or two members of staff one decides.
 *
 * @param author the person id of whoever wrote it
 * @param nextAt when there is next something to do, or null
 * @param revision counts the writes; 0 while it was never stored
 */
public record Broadcast(String id, String author, Audience audience, Wording wording, Stage stage, Start start,
        Approval approval, Frozen frozen, @Nullable Instant nextAt, long revision) {

    /**
     * When it goes out.
     *
     * @param at the moment, null while that is not decided
     * @param cron when it comes again, as Spring writes it ({@code 0 0 9 * * MON}), in the author's zone; or null
     */
    public record Start(@Nullable Instant at, @Nullable String cron, ZoneId zone) {
    }

    /**
     * @param by whoever agreed to it, null where nobody has
     * @param upTo how many people it may go to without being asked for again
     */
    public record Approval(@Nullable String by, long upTo) {
    }

    /**
     * What is written down of its audience.
     *
     * @param cursor the last chat that was looked at
     * @param people how many get it, those who are held out of a trial included
     * @param excluded how many belong to the audience and must not be written to, by reason
     */
    public record Frozen(String cursor, boolean complete, long people, Map<String, Long> excluded) {

        static final Frozen NOBODY = new Frozen("", false, 0, Map.of());

        public Frozen {
            excluded = Map.copyOf(excluded);
        }

        /** Whether anybody was looked at. */
        boolean isBegun() {
            return complete || !cursor.isEmpty();
        }

        Frozen and(String lastChat, boolean last, long more, Map<String, Long> moreExcluded) {
            Map<String, Long> all = new HashMap<>(excluded);
            moreExcluded.forEach((reason, count) -> all.merge(reason, count, Long::sum));
            return new Frozen(lastChat, last, people + more, all);
        }
    }

    /** The id of the one that a note {@code broadcast.go} makes. */
    public static String idOf(String note) {
        return UUID.nameUUIDFromBytes(note.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static Broadcast draft(String id, String author, ZoneId zone) {
        return new Broadcast(id, author, Audience.EVERYBODY, Wording.none(id), Stage.DRAFT, new Start(null, null, zone),
                new Approval(null, 0), Frozen.NOBODY, null, 0);
    }

    Broadcast to(Audience whom) {
        return new Broadcast(id, author, whom, wording, stage, start, approval, frozen, nextAt, revision);
    }

    Broadcast saying(Wording words) {
        return new Broadcast(id, author, audience, words, stage, start, approval, frozen, nextAt, revision);
    }

    /** A draft made final under an id of its own. */
    Broadcast submitted(String newId, Start when, Approval may, boolean waits) {
        Wording fair = audience.owes() ? wording.withoutTrial() : wording;
        Wording words = new Wording(fair.variants(), fair.heldOut(), fair.offer(), newId);
        return new Broadcast(newId, author, audience, words, waits ? Stage.AWAITING : Stage.SCHEDULED, when, may,
                Frozen.NOBODY, waits ? null : when.at(), 0);
    }

    /** The same at a stage; with a moment only where the loop has something to do. */
    Broadcast at(Stage next, @Nullable Instant moment) {
        return new Broadcast(id, author, audience, wording, next, start, approval, frozen,
                next.isActive() ? moment : null, revision);
    }

    Broadcast approvedBy(String staff, long upTo, Instant now) {
        return new Broadcast(id, author, audience, wording, stage, start, new Approval(staff, upTo), frozen, nextAt,
                revision).goingOn(now);
    }

    /** Where it goes on after a rest, whose time does not count. */
    Broadcast goingOn(Instant now) {
        Instant planned = start.at();
        if (!frozen.isBegun()) {
            return at(Stage.SCHEDULED, planned);
        }
        Start later = new Start(now, start.cron(), start.zone());
        return new Broadcast(id, author, audience, wording, frozen.complete() ? Stage.SENDING : Stage.FREEZING, later,
                approval, frozen, now, revision);
    }

    Broadcast with(Frozen more) {
        return new Broadcast(id, author, audience, wording, stage, start, approval, more, nextAt, revision);
    }

    /** This time's own broadcast of a recurring one: its own frozen audience, the same arms. */
    Broadcast occurrence(Instant moment) {
        return new Broadcast(id + "@" + moment.getEpochSecond(), author, audience, wording, Stage.FREEZING,
                new Start(moment, null, start.zone()), approval, Frozen.NOBODY, moment, 0);
    }

    /** A recurring one, waiting for its next time after this moment; cancelled where there is none. */
    Broadcast again(Instant after) {
        String cron = start.cron();
        Instant next = cron == null ? null : next(cron, start.zone(), after);
        return next == null
                ? at(Stage.DONE, null)
                : new Broadcast(id, author, audience, wording, Stage.SCHEDULED, new Start(next, cron, start.zone()),
                        approval, frozen, next, revision);
    }

    static @Nullable Instant next(String cron, ZoneId zone, Instant after) {
        var next = CronExpression.parse(cron).next(after.atZone(zone));
        return next == null ? null : next.toInstant();
    }

    public Broadcast withRevision(long number) {
        return new Broadcast(id, author, audience, wording, stage, start, approval, frozen, nextAt, number);
    }
}
