package id.pendamping.reminder;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.InMemoryContacts;
import id.pendamping.outbox.MessageSender;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** This room put together over fakes, for tests that play whole talks. */
public final class ReminderInMemory {

    private final Plans plans = new InMemoryPlans();
    private final Occurrences occurrences = new InMemoryOccurrences();
    private final FakeRows rows = new FakeRows();
    private final Content content;
    private final InstantSource clock;
    private final Calendar calendar;

    private ReminderInMemory(Content content, InstantSource clock) {
        this.content = content;
        this.clock = clock;
        this.calendar = new Calendar(content.facts());
    }

    public static ReminderInMemory begin(Content content, InstantSource clock) {
        return new ReminderInMemory(content, clock);
    }

    public List<EffectHandler> handlers() {
        return List.of(ReminderNotes.into(plans, occurrences, rows, new Timetable(calendar)));
    }

    public List<SnapshotSource> sources() {
        return List.of(new BillsSource(plans, clock), new StoredBillsSource(plans, content));
    }

    /** Decides and sends what is due. */
    public void remind(Instant now, Conversations conversations, MessageSender channel) {
        new PlanLoop(plans, occurrences, rows, new Timing(calendar)).run(now, PlanLoop.AT_ONCE);
        int before = rows.sent.size();
        rows.deliver(new ReminderSource(plans, occurrences, conversations, calendar, new ReminderWords(content),
                new InMemoryContacts()), now,
                row -> false);
        rows.sent.subList(before, rows.sent.size()).forEach(it -> channel.send(it.row().chat(), it.message(), null));
    }
}
