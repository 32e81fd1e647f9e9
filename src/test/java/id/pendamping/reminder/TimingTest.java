package id.pendamping.reminder;

import static id.pendamping.reminder.Fixtures.agenda;
import static id.pendamping.reminder.Fixtures.facts;
import static id.pendamping.reminder.Fixtures.monthly;
import static id.pendamping.reminder.Fixtures.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Facts;
import id.pendamping.reminder.Due.Once;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule of the timing contract, from both sides. */
class TimingTest {

    private static final String NOVEMBER = "2026-11-25T12:00";

    private Timing timing = new Timing(new Calendar(Fixtures.NONE));

    @Test
    void remindsOnTheUsualDaysAtMostTwiceAWeek() {
        assertThat(play(agenda(monthly(Bill.JKN, 10, NOVEMBER)), "2026-12-01T00:00", 31)).containsExactly(
                "2026-12-03T09:00 jkn queued", "2026-12-07T09:00 jkn queued", "2026-12-09T09:00 jkn dropped enough",
                "2026-12-10T09:00 jkn queued", "2026-12-13T09:00 jkn dropped enough", "2026-12-20T09:00 jkn queued");
    }

    @Test
    void takesTheLastDayOfAShortMonth() {
        Plan plan = monthly(Bill.JKN, 31, List.of(0), "2027-01-31T12:00");
        assertThat(play(agenda(plan), "2027-02-01T00:00", 60)).containsExactly("2027-02-28T09:00 jkn queued",
                "2027-03-31T09:00 jkn queued");
    }

    @Test
    void sharesOneMessageBetweenBillsOfTheSameMorning() {
        assertThat(play(agenda(monthly(Bill.JKN, 10, List.of(0), NOVEMBER), monthly(Bill.BPU, 10, List.of(0),
                NOVEMBER)), "2026-12-09T00:00", 3)).containsExactly("2026-12-10T09:00 jkn queued",
                        "2026-12-10T09:00 bpu merged p1/jkn/2026-12-10/0");
    }

    @Test
    void keepsBillsOfDifferentDaysApart() {
        assertThat(play(agenda(monthly(Bill.JKN, 10, List.of(0), NOVEMBER), monthly(Bill.BPU, 11, List.of(0),
                NOVEMBER)), "2026-12-09T00:00", 3)).containsExactly("2026-12-10T09:00 jkn queued",
                        "2026-12-11T09:00 bpu queued");
    }

    @Test
    void lateBillGoesBeforeAnEarlyOneAndNamesTheMessage() {
        assertThat(play(agenda(monthly(Bill.JKN, 13, List.of(-3), NOVEMBER), monthly(Bill.BPU, 7, List.of(3),
                NOVEMBER)), "2026-12-09T00:00", 3)).containsExactly("2026-12-10T09:00 bpu queued",
                        "2026-12-10T09:00 jkn merged p1/bpu/2026-12-07/3");
    }

    @Test
    void savingGivesWayToABillAndIsTooLateTheNextDay() {
        assertThat(play(agenda(monthly(Bill.SAVING, 10, List.of(0), NOVEMBER), monthly(Bill.JKN, 10, List.of(0),
                NOVEMBER)), "2026-12-09T00:00", 3)).containsExactly("2026-12-10T09:00 jkn queued",
                        "2026-12-10T09:00 saving dropped late");
    }

    @Test
    void bookedEventNeedsNoDistanceAndTheBillIsTold() {
        Plan event = Plan.of(Bill.EVENT, new Once(LocalDate.of(2026, 12, 10)), List.of(0), Map.of(), wib(NOVEMBER));
        assertThat(play(agenda(event, monthly(Bill.JKN, 10, List.of(0), NOVEMBER)), "2026-12-09T00:00", 3))
                .containsExactly("2026-12-10T09:00 event queued", "2026-12-10T09:00 jkn queued");
    }

    @Test
    void movesABillTwelveHoursAfterAnother() {
        Agenda told = agenda(monthly(Bill.JKN, 10, List.of(0), NOVEMBER)).deciding(List.of(),
                List.of(new Agenda.Told("x", Bill.SAVING, LocalDate.of(2026, 12, 9), wib("2026-12-09T22:00"))),
                wib("2026-12-09T22:00"));
        assertThat(play(told, "2026-12-10T00:00", 1)).containsExactly("2026-12-10T10:00 jkn queued");
    }

    @Test
    void saysNothingAboutPaidMonths() {
        Plan plan = monthly(Bill.JKN, 10, List.of(0), NOVEMBER).paid(YearMonth.of(2027, 11));
        assertThat(play(agenda(plan), "2026-12-01T00:00", 400)).containsExactly("2027-12-10T09:00 jkn queued");
    }

    @Test
    void restsWhilePausedAndGoesOnThen() {
        Plan plan = monthly(Bill.JKN, 10, List.of(-1, 0), NOVEMBER).paused(LocalDate.of(2026, 12, 10));
        assertThat(play(agenda(plan), "2026-12-01T00:00", 20)).containsExactly("2026-12-10T09:00 jkn queued");
    }

    @Test
    void remindsOnTheWishedDayInsteadOfTheUsualOnes() {
        Plan plan = monthly(Bill.JKN, 10, List.of(-3, 0, 3, 10), NOVEMBER).later(LocalDate.of(2026, 12, 12),
                LocalDate.of(2026, 12, 10));
        assertThat(play(agenda(plan), "2026-12-01T00:00", 30)).containsExactly("2026-12-12T09:00 jkn queued",
                "2026-12-13T09:00 jkn queued", "2026-12-20T09:00 jkn queued");
    }

    @Test
    void tellsBeforeADayOfRestAndAfterItWhenItIsLateAnyway() {
        timing = new Timing(new Calendar(facts("libur.2026", List.of("2026-12-10", "2026-12-13"))));
        assertThat(play(agenda(monthly(Bill.JKN, 10, List.of(0, 3), NOVEMBER)), "2026-12-01T00:00", 20))
                .containsExactly("2026-12-09T09:00 jkn queued", "2026-12-14T08:00 jkn queued");
    }

    @Test
    void isSilentDuringFridayPrayerOnlyWhereAFactSaysSo() {
        Agenda agenda = withHours(agenda(monthly(Bill.JKN, 11, List.of(0), NOVEMBER)), "12:00", "20:00");
        assertThat(play(agenda, "2026-12-11T00:00", 1)).containsExactly("2026-12-11T12:00 jkn queued");
        timing = new Timing(new Calendar(facts("jam.jumat", "11:30-13:00")));
        assertThat(play(agenda, "2026-12-11T00:00", 1)).containsExactly("2026-12-11T13:00 jkn queued");
    }

    @Test
    void keepsTheHoursOfTheFastOnlyWhereFactsSayBothDaysAndHours() {
        Agenda agenda = withHours(agenda(monthly(Bill.JKN, 10, List.of(0), "2027-02-01T12:00")), "17:00", "22:00");
        Facts days = facts("ramadan.1448", "2027-02-08..2027-03-09");
        timing = new Timing(new Calendar(days));
        assertThat(play(agenda, "2027-02-10T00:00", 1)).containsExactly("2027-02-10T17:00 jkn queued");
        timing = new Timing(new Calendar(Fixtures.with(days, "jam.ramadan", "09:00-16:30, 20:30-21:30")));
        assertThat(play(agenda, "2027-02-10T00:00", 1)).containsExactly("2027-02-10T20:30 jkn queued");
    }

    @Test
    void isSilentOnNyepiInBaliAndNotInJava() {
        timing = new Timing(new Calendar(facts("nyepi.2027", List.of("2027-03-08"))));
        Agenda java = agenda(monthly(Bill.JKN, 8, List.of(0), "2027-02-20T12:00"));
        Agenda bali = java.living(java.chat(), Fixtures.WITA, Hours.USUAL);
        assertThat(play(java, "2027-03-06T00:00", 4)).containsExactly("2027-03-08T09:00 jkn queued");
        assertThat(play(bali, "2027-03-06T00:00", 4)).containsExactly("2027-03-07T08:00 jkn queued");
    }

    @Test
    void nightWorkersAreToldAtNight() {
        Agenda agenda = withHours(agenda(monthly(Bill.JKN, 10, List.of(0), NOVEMBER)), "20:00", "04:00");
        assertThat(play(agenda, "2026-12-10T00:00", 1)).containsExactly("2026-12-10T20:00 jkn queued");
    }

    @Test
    void sendsWhatIsLateAndDropsWhatIsTooLate() {
        Agenda agenda = agenda(monthly(Bill.JKN, 10, List.of(0), NOVEMBER));
        assertThat(decided(agenda, "2026-12-13T09:00")).containsExactly("jkn queued");
        assertThat(decided(agenda, "2026-12-13T09:01")).containsExactly("jkn dropped late");
    }

    @Test
    void ofSeveralThatFellDueOnlyTheLastIsSent() {
        assertThat(decided(agenda(monthly(Bill.JKN, 10, NOVEMBER)), "2026-12-10T10:00")).containsExactly(
                "jkn dropped overtaken", "jkn dropped overtaken", "jkn dropped overtaken", "jkn queued");
    }

    @Test
    void waitsForTheMorning() {
        Agenda agenda = agenda(monthly(Bill.JKN, 10, List.of(0), NOVEMBER));
        Agenda night = timing.decide(agenda, wib("2026-12-10T20:00"));
        assertThat(night.ready()).isEmpty();
        assertThat(night.nextAt()).isEqualTo(wib("2026-12-11T08:00"));
        assertThat(timing.decide(agenda, wib("2026-12-10T19:59")).ready()).hasSize(1);
    }

    @Test
    void decidesTheSameAgain() {
        Agenda agenda = agenda(monthly(Bill.JKN, 10, NOVEMBER), monthly(Bill.BPU, 15, NOVEMBER));
        Instant now = wib("2026-12-08T10:00");
        assertThat(timing.decide(agenda, now)).isEqualTo(timing.decide(agenda, now));
    }

    private static Agenda withHours(Agenda agenda, String from, String until) {
        return agenda.living(agenda.chat(), agenda.zone(), new Hours(LocalTime.parse(from), LocalTime.parse(until)));
    }

    private List<String> decided(Agenda agenda, String now) {
        return timing.decide(agenda, wib(now)).ready().stream().map(TimingTest::line).toList();
    }

    /** What is decided half-hour by half-hour, with the local time in front. */
    private List<String> play(Agenda from, String begin, int days) {
        List<String> lines = new ArrayList<>();
        Agenda agenda = timing.timetable().scheduled(from);
        Instant end = wib(begin).plusSeconds(days * 86_400L);
        for (Instant now = wib(begin); now.isBefore(end); now = now.plusSeconds(1800)) {
            if (agenda.nextAt() != null && !agenda.nextAt().isAfter(now)) {
                agenda = timing.decide(agenda, now);
                String local = now.atZone(Fixtures.WIB).toLocalDateTime().toString();
                agenda.ready().forEach(it -> lines.add(local + " " + line(it)));
                agenda = timing.timetable().scheduled(agenda.handedOn());
            }
        }
        return lines;
    }

    private static String line(Occurrence it) {
        return (it.bill().word() + " " + it.state().name().toLowerCase(Locale.ROOT) + " " + it.word())
                .strip();
    }
}
