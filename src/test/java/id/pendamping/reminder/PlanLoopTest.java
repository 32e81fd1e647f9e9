package id.pendamping.reminder;

import static id.pendamping.reminder.Fixtures.agenda;
import static id.pendamping.reminder.Fixtures.monthly;
import static id.pendamping.reminder.Fixtures.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outbox.BulkRow;
import id.pendamping.reminder.Occurrence.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanLoopTest {

    private static final Instant MORNING = wib("2026-12-10T09:00");

    private final InMemoryPlans plans = new InMemoryPlans();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final FakeRows rows = new FakeRows();
    private final Timing timing = new Timing(new Calendar(Fixtures.NONE));
    private final PlanLoop loop = new PlanLoop(plans, occurrences, rows, timing);

    private void plan(Agenda agenda) {
        plans.save(timing.timetable().scheduled(agenda));
    }

    @Test
    void queuesOneRowForOneMessage() {
        plan(agenda(monthly(Bill.JKN, 10, List.of(0), "2026-12-01T12:00"),
                monthly(Bill.BPU, 10, List.of(0), "2026-12-01T12:00")));
        assertThat(loop.run(MORNING.minusMillis(1), 10)).isZero();
        assertThat(loop.run(MORNING, 10)).isEqualTo(1);
        assertThat(rows.waiting()).singleElement().isEqualTo(new BulkRow("reminder/p1/jkn/2026-12-10/0", "reminders",
                Fixtures.CHAT, "p1",
                "jkn@2026-12-10@0@" + MORNING.getEpochSecond() + ",bpu@2026-12-10@0@" + MORNING.getEpochSecond(),
                MORNING, 1));
        assertThat(occurrences.of("p1")).extracting(Occurrence::state).containsExactly(State.QUEUED, State.MERGED);
        assertThat(plans.find("p1").orElseThrow().nextAt()).isEqualTo(wib("2027-01-10T09:00"));
        assertThat(loop.run(MORNING, 10)).isZero();
    }

    @Test
    void handsOnWhatAnotherProcessHadDecidedBeforeItDied() {
        Agenda decided = timing.decide(agenda(monthly(Bill.JKN, 10, List.of(0), "2026-12-01T12:00")), MORNING);
        plans.save(decided);
        loop.run(wib("2026-12-10T23:00"), 10);
        assertThat(rows.waiting()).hasSize(1);
        assertThat(plans.find("p1").orElseThrow().ready()).isEmpty();
    }

    @Test
    void eventBeforeDawnIsToldTheEveningBefore() {
        Calendar calendar = new Calendar(Fixtures.NONE);
        assertThat(calendar.nextForEvent(wib("2026-12-10T05:15"), Fixtures.WIB)).isEqualTo(wib("2026-12-09T20:30"));
        assertThat(calendar.nextForEvent(wib("2026-12-10T06:00"), Fixtures.WIB)).isEqualTo(wib("2026-12-10T06:00"));
        assertThat(calendar.nextForEvent(wib("2026-12-10T21:00"), Fixtures.WIB)).isEqualTo(wib("2026-12-10T20:30"));
    }

    @Test
    void hoursMayGoPastMidnight() {
        Hours night = new Hours(LocalTime.of(20, 0), LocalTime.of(4, 0));
        assertThat(night.hold(LocalTime.of(20, 0))).isTrue();
        assertThat(night.hold(LocalTime.of(3, 59))).isTrue();
        assertThat(night.hold(LocalTime.of(4, 0))).isFalse();
        assertThat(night.hold(LocalTime.of(19, 59))).isFalse();
        assertThat(Hours.USUAL.hold(LocalTime.of(7, 59))).isFalse();
        assertThat(Hours.USUAL.hold(LocalTime.of(8, 0))).isTrue();
        assertThat(Hours.USUAL.hold(LocalTime.of(20, 0))).isFalse();
    }

    @Test
    void whatARowIsAboutIsReadAsItWasWritten() {
        About about = new About(List.of(new About.Item(Bill.FIRST_PAYMENT, LocalDate.of(2026, 12, 10), -3, MORNING),
                new About.Item(Bill.JKN, LocalDate.of(2026, 12, 9), 10, MORNING)));
        assertThat(About.read(about.written())).isEqualTo(about);
        assertThat(about.bills()).isEqualTo("first-payment+jkn");
        assertThat(about.due()).isEqualTo(LocalDate.of(2026, 12, 9));
    }
}
