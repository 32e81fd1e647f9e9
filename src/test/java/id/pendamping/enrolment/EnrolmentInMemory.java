package id.pendamping.enrolment;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.BulkSource;
import id.pendamping.outcome.Events;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.util.List;

/** This room put together over a fake, for tests that play whole talks. */
public record EnrolmentInMemory(InMemoryEnrolments enrolments, Events events, List<EffectHandler> handlers,
        List<SnapshotSource> sources,
        ListSource files) {

    /** What sends the files, and makes them. */
    public BulkSource rows() {
        return files;
    }

    /** What this room stands on. */
    public record Ground(Content content, Conversations conversations, BulkRows rows, StaffDirectory staff,
            AuditTrail audit) {
    }

    public static EnrolmentInMemory begin(Ground ground) {
        InMemoryEnrolments enrolments = new InMemoryEnrolments();
        Events events = new InMemoryEvents().journal();
        Books books = new Books(enrolments, enrolments, enrolments);
        return new EnrolmentInMemory(enrolments, events,
                List.of(new EnrolmentEffects(books, events, new InMemoryPeople(), ground.staff(), ground.audit(),
                        ground.rows()).handler()),
                List.of(new EnrolmentSource(enrolments, ground.staff(), () -> "TESTC2"),
                        new OthersSource(enrolments, ground.staff()), new StoredEntriesSource(enrolments)),
                new ListSource(enrolments, ground.staff(), ground.conversations(), ground.content()));
    }
}
