package id.pendamping.broadcast;

import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** What staff are told of broadcasts, each once. It is queued before what it tells is stored, and looked at after. */
record Notices(StaffDirectory staff, BulkRows rows) {

    private static final Duration SOON = Duration.ofSeconds(5);

    /** To everybody else who could agree to it. */
    void asks(Broadcast it, Instant now) {
        queue(it, About.Kind.ASKS, now, member -> member.role().writesToMany() && !member.person().equals(it.author()));
    }

    void done(Broadcast it, Instant now) {
        queue(it, About.Kind.DONE, now, member -> member.person().equals(it.author()));
    }

    /** The message itself, to its author. @param wish makes it another one each time */
    void trial(Broadcast it, int arm, String wish, StaffMember author, Instant now) {
        if (author.isReached()) {
            rows.queue(List.of(new BulkRow("broadcast-trial/" + wish + "/" + arm, BroadcastSource.NAME, author.chat(),
                    author.person(), new About(About.Kind.TRIAL, arm, it.id()).written(), now, BulkRow.BOOKED)));
        }
    }

    private void queue(Broadcast it, About.Kind kind, Instant now, Predicate<StaffMember> whom) {
        rows.queue(staff.all().stream().filter(StaffMember::isReached).filter(whom)
                .map(member -> new BulkRow("broadcast-" + kind + "/" + it.id() + "/" + member.person(),
                        BroadcastSource.NAME, member.chat(), member.person(), new About(kind, 0, it.id()).written(),
                        now.plus(SOON), BulkRow.BOOKED))
                .toList());
    }
}
