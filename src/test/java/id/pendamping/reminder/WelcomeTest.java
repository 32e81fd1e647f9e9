package id.pendamping.reminder;

import static id.pendamping.reminder.Fixtures.WIB;
import static id.pendamping.reminder.Fixtures.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outbox.InMemoryContacts;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When something nobody planned may be told, and how it and reminders keep their distance. */
class WelcomeTest {

    private final InMemoryPlans plans = new InMemoryPlans();
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final Welcome welcome = Welcome.of(Fixtures.NONE, plans, contacts);

    private void plan(Plan... of) {
        plans.save(Fixtures.agenda(of));
    }

    @Test
    void isNowByDayAndTheNextMorningByNight() {
        assertThat(welcome.from("p1", WIB, wib("2026-11-21T12:00"))).isEqualTo(wib("2026-11-21T12:00"));
        assertThat(welcome.from("p1", WIB, wib("2026-11-21T21:00"))).isEqualTo(wib("2026-11-22T08:00"));
    }

    @Test
    void keepsTheHoursThatSomebodyChoseForReminders() {
        plans.save(Fixtures.agenda().living(Fixtures.CHAT, WIB, new Hours(LocalTime.of(18, 0), LocalTime.of(23, 0))));
        assertThat(welcome.from("p1", WIB, wib("2026-11-21T12:00"))).isEqualTo(wib("2026-11-21T18:00"));
    }

    @Test
    void isTwelveHoursFromWhateverWasToldLast() {
        contacts.record("p1", wib("2026-11-21T06:00"));
        assertThat(welcome.from("p1", WIB, wib("2026-11-21T12:00"))).isEqualTo(wib("2026-11-21T18:00"));
        contacts.record("p1", wib("2026-11-21T11:00"));
        assertThat(welcome.from("p1", WIB, wib("2026-11-21T12:00"))).isEqualTo(wib("2026-11-22T08:00"));
    }

    @Test
    void givesWayToAReminderOfTheSameDayOrTheNextMorning() {
        plan(Fixtures.monthly(Bill.JKN, 22, List.of(0), "2026-11-20T12:00"));
        assertThat(welcome.from("p1", WIB, wib("2026-11-21T08:00"))).isEqualTo(wib("2026-11-21T08:00"));
        assertThat(welcome.from("p1", WIB, wib("2026-11-21T22:00"))).isEqualTo(wib("2026-11-23T08:00"));
        plans.erase("p1");
        plan(Fixtures.monthly(Bill.SAVING, 21, List.of(0), "2026-11-20T12:00"));
        assertThat(welcome.from("p1", WIB, wib("2026-11-21T08:30"))).isEqualTo(wib("2026-11-22T08:00"));
    }

    @Test
    void doesNotWaitForWhatSomebodyBooked() {
        plan(Fixtures.monthly(Bill.EVENT, 21, List.of(0), "2026-11-20T12:00"));
        assertThat(welcome.from("p1", WIB, wib("2026-11-21T08:30"))).isEqualTo(wib("2026-11-21T08:30"));
    }
}
