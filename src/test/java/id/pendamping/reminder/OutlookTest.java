package id.pendamping.reminder;

import static id.pendamping.reminder.Fixtures.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(wib("2026-12-08T12:00"));
    private final InMemoryPlans plans = new InMemoryPlans();
    private final Timing timing = new Timing(new Calendar(new Facts(Map.of())));
    private final Outlook outlook = new Outlook(new InMemoryReminderNumbers(plans, new InMemoryOccurrences()),
            timing.timetable(), now::get);

    private void wants(String person, Bill... bills) {
        Agenda agenda = Agenda.fresh(person, Fixtures.CHAT, Fixtures.WIB);
        for (Bill bill : bills) {
            agenda = agenda.with(Fixtures.monthly(bill, 10, "2026-12-08T12:00"));
        }
        plans.save(timing.timetable().scheduled(agenda));
    }

    @Test
    void theNextSevenDaysAreCountedByDayBillAndPerson() {
        wants("p1", Bill.JKN, Bill.BPU);
        wants("p2", Bill.JKN);
        Outlook.Week week = outlook.week();
        // The day before, the day itself and three days after; the day ten days after is beyond the week.
        assertThat(week.days()).extracting(Outlook.Day::date).containsExactly(LocalDate.of(2026, 12, 9),
                LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 13));
        assertThat(week.days()).allSatisfy(day -> {
            assertThat(day.bills()).isEqualTo(Map.of(Bill.JKN, 2L, Bill.BPU, 1L));
            assertThat(day.people()).isEqualTo(2);
        });
        assertThat(week.hours().values()).containsExactly(9L);
    }

    @Test
    void itIsReckonedAnewAfterAWhile() {
        wants("p1", Bill.JKN);
        assertThat(outlook.week().days().getFirst().people()).isEqualTo(1);
        wants("p2", Bill.JKN);
        now.updateAndGet(it -> it.plusSeconds(599));
        assertThat(outlook.week().days().getFirst().people()).isEqualTo(1);
        now.updateAndGet(it -> it.plusSeconds(1));
        assertThat(outlook.week().days().getFirst().people()).isEqualTo(2);
    }
}
