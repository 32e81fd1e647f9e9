package id.pendamping.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReminderNotesTest {

    private final InMemoryPlans plans = new InMemoryPlans();
    private final EffectHandler notes = ReminderNotes.into(plans, new InMemoryOccurrences(), new FakeRows(),
            new Timing(new Calendar(Fixtures.NONE)).timetable());

    @Test
    void remindersFollowAPersonIntoAnotherTalk() {
        plans.save(Fixtures.agenda());
        notes.apply(moved("p1"));
        assertThat(plans.find("p1").orElseThrow().chat()).isEqualTo(ChatId.of("tg", "42"));
    }

    @Test
    void whoHasNoRemindersGetsNoneByMoving() {
        notes.apply(moved("p2"));
        assertThat(plans.find("p2")).isEmpty();
    }

    @Test
    void whatWasPaidBeforeAnythingWasPlannedIsNotAskedFor() {
        notes.apply(new Note("in:1#0", "p1", Fixtures.wib("2027-03-07T09:00"), "reminder.paid",
                Map.of("chat", "tg:42", "zone", "Asia/Jakarta", "bill", "bpu", "months", "3")));
        notes.apply(new Note("in:2#0", "p1", Fixtures.wib("2027-03-07T09:05"), "reminder.plan",
                Map.of("chat", "tg:42", "zone", "Asia/Jakarta", "bill", "bpu", "day", 15L)));
        assertThat(plans.find("p1").orElseThrow().plan(Bill.BPU).orElseThrow().paidThrough())
                .isEqualTo(YearMonth.of(2027, 5));
    }

    private static Note moved(String person) {
        return new Note("in:1#0", person, Fixtures.wib("2026-11-21T09:00"), "reminder.moved",
                Map.of("chat", "tg:42"));
    }
}
