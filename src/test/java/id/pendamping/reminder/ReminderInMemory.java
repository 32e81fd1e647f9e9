package id.pendamping.reminder;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import java.time.InstantSource;
import java.util.List;

/** This room put together over fakes, for tests that play whole talks. */
public record ReminderInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources) {

    public static ReminderInMemory begin(Content content, InstantSource clock) {
        Plans plans = new InMemoryPlans();
        Timetable timetable = new Timetable(new Calendar(Fixtures.NONE));
        return new ReminderInMemory(
                List.of(ReminderNotes.into(plans, new InMemoryOccurrences(), new FakeRows(), timetable)),
                List.of(new BillsSource(plans, clock), new StoredBillsSource(plans, content)));
    }
}
