package id.pendamping.reminder;

import static id.pendamping.reminder.Fixtures.agenda;
import static id.pendamping.reminder.Fixtures.monthly;
import static id.pendamping.reminder.Fixtures.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.Button;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.InMemoryContacts;
import id.pendamping.outbox.BulkSource.Look;
import id.pendamping.reminder.Agenda.Payment;
import id.pendamping.reminder.Occurrence.State;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stops a reminder at the last moment, what it says, and what people can do about it. */
class ReminderSourceTest {

    private static final Content CONTENT = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21)).content()
            .orElseThrow();
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);

    private final InMemoryPlans plans = new InMemoryPlans();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final Talking talks = new Talking();
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final FakeRows rows = new FakeRows();
    private final Calendar calendar = new Calendar(Fixtures.NONE);
    private final Timing timing = new Timing(calendar);
    private final EffectHandler notes = ReminderNotes.into(plans, occurrences, rows, timing.timetable());
    private final ReminderSource source = new ReminderSource(plans, occurrences, talks, calendar,
            new ReminderWords(CONTENT), contacts);

    @BeforeEach
    void planJknForAFamilyOfFour() {
        talks.stands(Fixtures.CHAT, "p1", Talking.willing(Fixtures.WIB));
        note("plan", Map.of("bill", "jkn", "day", 10L, "leads", "0", "class", "3", "people", "4"));
    }

    private void note(String about, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("chat", Fixtures.CHAT.value());
        all.put("zone", "Asia/Jakarta");
        notes.apply(new Note("in:1#0", "p1", wib("2026-12-01T12:00"), "reminder." + about, all));
    }

    private BulkRow queued(String now) {
        new PlanLoop(plans, occurrences, rows, timing).run(wib(now), 10);
        return rows.waiting().iterator().next();
    }

    private String dropped(String now) {
        return source.look(queued("2026-12-10T09:00"), wib(now)) instanceof Look.Drop drop ? drop.reason() : "";
    }

    private OutgoingMessage sent(String queued, String now) {
        return ((Look.Send) source.look(queued(queued), wib(now))).message();
    }

    @Test
    void namesTheAmountOfTheMonthAndAsks() {
        OutgoingMessage message = sent("2026-12-10T09:00", "2026-12-10T09:00");
        assertThat(message.plain()).isEqualTo("Pengingat JKN\nHari ini hari terakhir membayar iuran bulan Desember"
                + " 2026: Rp140.000.\n\nSudah bayar, Bapak/Ibu?");
        assertThat(message.keyboard()).extracting(row -> row.getFirst().label()).containsExactly("Sudah bayar",
                "Belum", "Ingatkan tanggal lain", "Butuh bantuan");
        assertThat(message.keyboard().getFirst().getFirst().data()).isEqualTo(">paid:jkn:2026-12-10:yes");
    }

    @Test
    void saysWhatIsTrueWhenItGoesOutLate() {
        assertThat(sent("2026-12-10T09:00", "2026-12-11T09:00").plain())
                .contains("Belum sempat bayar iuran bulan Desember 2026? Tidak apa-apa");
    }

    @Test
    void speaksEnglishToThoseWhoDo() {
        Standing willing = Talking.willing(Fixtures.WIB);
        talks.stands(Fixtures.CHAT, "p1", willing.with(new Language("en")));
        assertThat(sent("2026-12-10T09:00", "2026-12-10T09:00").plain()).startsWith("JKN reminder\nToday is the last");
    }

    @Test
    void namesBothBillsOfOneMessageByTheirOwnRules() {
        note("plan", Map.of("bill", "bpu", "day", 10L, "leads", "0", "sector", "transport"));
        OutgoingMessage message = sent("2026-12-10T09:00", "2026-12-10T09:00");
        assertThat(message.plain()).isEqualTo("Pengingat iuran bulan Desember 2026\nSudah bayar yang ini, Bapak/Ibu?\n"
                + "• JKN, tanggal 10 Desember 2026: Rp140.000\n"
                + "• BPJS Ketenagakerjaan, tanggal 10 Desember 2026: Rp8.400");
        assertThat(message.keyboard().getFirst().getFirst().data()).isEqualTo(">paid:jkn+bpu:2026-12-10:yes");
    }

    @Test
    void ofTwoBillsOnlyTheUnpaidOneIsNamed() {
        note("plan", Map.of("bill", "bpu", "day", 10L, "leads", "0", "sector", "other"));
        BulkRow row = queued("2026-12-10T09:00");
        note("paid", Map.of("bill", "jkn", "due", DUE));
        assertThat(((Look.Send) source.look(row, wib("2026-12-10T09:00"))).message().plain())
                .contains("BPJS Ketenagakerjaan").doesNotContain("JKN");
    }

    @Test
    void everyBillHasWordsForEveryTimeInBothLanguages() {
        for (Bill bill : List.of(Bill.JKN, Bill.BPU, Bill.FIRST_PAYMENT, Bill.OTHER)) {
            for (int day = 7; day <= 13; day += 3) {
                About.Item item = new About.Item(bill, DUE, 0, wib("2026-12-10T09:00"));
                for (String language : List.of("id", "en")) {
                    assertThat(new ReminderWords(CONTENT).message(agenda(monthly(bill, 10, "2026-11-25T12:00")),
                            new About(List.of(item)), new Language(language), LocalDate.of(2026, 12, day)))
                            .hasValueSatisfying(message -> {
                                assertThat(message.plain()).doesNotContain("belum diketahui", "not known yet");
                                assertThat(message.keyboard()).hasSize(4);
                            });
                }
            }
        }
    }

    @Test
    void theLongestButtonFits() {
        String data = ">paid:jkn+bpu+first-payment+other:2026-12-10:later";
        assertThat(data.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Button.MAX_DATA_BYTES);
    }

    @Test
    void isNotSentAfterPaymentPauseOrTheEnd() {
        BulkRow row = queued("2026-12-10T09:00");
        note("paid", Map.of("bill", "jkn", "due", DUE));
        assertThat(source.look(row, wib("2026-12-10T09:00"))).isEqualTo(new Look.Drop("paid"));
        note("unpaid", Map.of("bill", "jkn", "due", DUE));
        assertThat(source.look(row, wib("2026-12-10T09:00"))).isInstanceOf(Look.Send.class);
        note("pause", Map.of("until", LocalDate.of(2026, 12, 11)));
        assertThat(source.look(row, wib("2026-12-10T09:00"))).isEqualTo(new Look.Drop("paused"));
        assertThat(source.look(row, wib("2026-12-11T09:00"))).isInstanceOf(Look.Send.class);
        note("resume", Map.of());
        note("later", Map.of("bill", "jkn", "due", DUE, "on", LocalDate.of(2026, 12, 12)));
        assertThat(source.look(row, wib("2026-12-10T09:00"))).isEqualTo(new Look.Drop("paused"));
        note("end", Map.of());
        assertThat(source.look(row, wib("2026-12-10T09:00"))).isEqualTo(new Look.Drop("ended"));
    }

    @Test
    void isNotSentToThoseWhoStoppedBlockedOrWithdrew() {
        Standing willing = Talking.willing(Fixtures.WIB);
        talks.stands(Fixtures.CHAT, "p1", willing.withStopped(true));
        assertThat(dropped("2026-12-10T09:00")).isEqualTo("stopped");
        talks.stands(Fixtures.CHAT, "p1", willing.withReachable(false));
        assertThat(dropped("2026-12-10T09:00")).isEqualTo("blocked");
        talks.stands(Fixtures.CHAT, "p1", willing.withConsent(Consent.REMINDERS, false));
        assertThat(dropped("2026-12-10T09:00")).isEqualTo("consent");
        talks.stands(Fixtures.CHAT, "p1", willing.withConsent(Consent.SERVICE, false));
        assertThat(dropped("2026-12-10T09:00")).isEqualTo("consent");
        talks.stands(Fixtures.CHAT, "somebody else", willing);
        assertThat(dropped("2026-12-10T09:00")).isEqualTo("gone");
    }

    @Test
    void withdrawalTakesRowsBackAndErasureForgetsEverything() {
        queued("2026-12-10T09:00");
        notes.apply(new SaveConsent("in:2#0", "p1", wib("2026-12-10T09:00"), Consent.REMINDERS, true, "w"));
        assertThat(rows.waiting()).hasSize(1);
        notes.apply(new SaveConsent("in:3#0", "p1", wib("2026-12-10T09:00"), Consent.REMINDERS, false, "w"));
        assertThat(rows.waiting()).isEmpty();
        notes.apply(new Erase("in:4#0", "p1", wib("2026-12-10T09:00")));
        assertThat(plans.find("p1")).isEmpty();
        assertThat(occurrences.of("p1")).isEmpty();
    }

    @Test
    void waitsForTheMorningOfWherePeopleAreNow() {
        BulkRow row = queued("2026-12-10T09:00");
        assertThat(source.look(row, wib("2026-12-10T20:00"))).isEqualTo(new Look.Later(wib("2026-12-11T08:00")));
        talks.stands(Fixtures.CHAT, "p1", Talking.willing(Fixtures.WIT));
        assertThat(source.look(row, wib("2026-12-10T18:00"))).isEqualTo(new Look.Later(wib("2026-12-11T06:00")));
        assertThat(plans.find("p1").orElseThrow().zone()).isEqualTo(Fixtures.WIT);
    }

    @Test
    void keepsTheDistanceToWhatOthersToldThem() {
        BulkRow row = queued("2026-12-10T09:00");
        contacts.record("p1", wib("2026-12-10T06:00"));
        assertThat(source.look(row, wib("2026-12-10T09:00"))).isEqualTo(new Look.Later(wib("2026-12-10T18:00")));
        assertThat(source.look(row, wib("2026-12-10T18:00"))).isInstanceOf(Look.Send.class);
    }

    @Test
    void isDroppedWhenItIsTooLateAndKeptUntilThen() {
        BulkRow row = queued("2026-12-10T09:00");
        assertThat(source.look(row, wib("2026-12-13T09:00"))).isInstanceOf(Look.Send.class);
        assertThat(source.look(row, wib("2026-12-13T09:01"))).isEqualTo(new Look.Drop("late"));
    }

    @Test
    void keepsTheDistanceToWhatWasReallyShown() {
        BulkRow row = queued("2026-12-10T09:00");
        plans.change("p1", agenda -> agenda.shown(new Agenda.Newest(wib("2026-12-10T08:30"), "saving", DUE)));
        assertThat(source.look(row, wib("2026-12-10T09:00"))).isInstanceOf(Look.Later.class);
    }

    @Test
    void journalTellsWhatBecameOfIt() {
        BulkRow row = queued("2026-12-10T09:00");
        source.settled(row, new BulkOutcome.Sent(7), wib("2026-12-10T09:01"));
        source.settled(row, new BulkOutcome.Unknown(), wib("2026-12-10T09:02"));
        assertThat(occurrences.of("p1")).extracting(Occurrence::state).containsExactly(State.SENT);
        assertThat(new BillsSource(plans, () -> wib("2026-12-10T10:00")).read("p1", Language.INDONESIAN))
                .containsEntry("bills.newest.about", "paid:jkn:2026-12-10").containsEntry("bills.jkn.owed", DUE)
                .containsEntry("bills.newest.at", wib("2026-12-10T09:01").toString());
    }

    @Test
    void whatGoesOutMoreThanAnHourAfterItsTimeIsLate() {
        BulkRow row = queued("2026-12-10T09:00");
        source.settled(row, new BulkOutcome.Sent(7), wib("2026-12-10T10:00"));
        assertThat(occurrences.of("p1")).extracting(Occurrence::state).containsExactly(State.SENT);
        occurrences.erase("p1");
        occurrences.add(List.of(new Occurrence("p1", Bill.JKN, DUE, 0, wib("2026-12-10T09:00"), State.QUEUED, "",
                wib("2026-12-10T09:00"))));
        source.settled(row, new BulkOutcome.Sent(7), wib("2026-12-10T10:01"));
        source.settled(row, new BulkOutcome.Sent(7), wib("2026-12-10T10:01"));
        assertThat(occurrences.of("p1")).extracting(Occurrence::state).containsExactly(State.LATE);
    }

    @Test
    void paymentOfSeveralMonthsIsKeptWithItsDayAndPhotoForNinetyDays() {
        note("paid", Map.of("bill", "jkn", "due", DUE, "months", "3", "on", LocalDate.of(2026, 12, 1), "photo", "f1"));
        Agenda agenda = plans.find("p1").orElseThrow();
        assertThat(agenda.payments()).containsExactly(new Payment(Bill.JKN, YearMonth.of(2026, 12), 3,
                LocalDate.of(2026, 12, 1), "f1", wib("2026-12-01T12:00")));
        assertThat(agenda.nextAt()).isEqualTo(wib("2027-03-01T12:00"));
        assertThat(timing.decide(agenda, wib("2027-03-01T11:59")).payments().getFirst().photo()).isEqualTo("f1");
        assertThat(timing.decide(agenda, wib("2027-03-01T12:00")).payments().getFirst().photo()).isEmpty();
        assertThat(agenda.plan(Bill.JKN).orElseThrow().paidThrough()).isEqualTo(YearMonth.of(2027, 2));
    }

    @Test
    void theSameNoteAgainChangesNothing() {
        note("paid", Map.of("bill", "jkn", "due", DUE));
        Agenda once = plans.find("p1").orElseThrow();
        note("paid", Map.of("bill", "jkn", "due", DUE));
        assertThat(plans.find("p1")).contains(once);
    }

    @Test
    void replyAboutTwoBillsMeansTheOwnDayOfEach() {
        note("plan", Map.of("bill", "bpu", "day", 27L, "leads", "17"));
        assertThat(About.read(queued("2026-12-10T09:00").about()).items()).extracting(About.Item::due)
                .containsExactly(DUE, LocalDate.of(2026, 12, 27));
        note("later", Map.of("bill", "jkn+bpu", "due", DUE, "on", LocalDate.of(2026, 12, 12)));
        assertThat(plans.find("p1").orElseThrow().plans()).extracting(Plan::laterDue).containsExactly(DUE,
                LocalDate.of(2026, 12, 27));
        note("paid", Map.of("bill", "jkn+bpu", "due", DUE));
        assertThat(plans.find("p1").orElseThrow().plans()).extracting(Plan::paidThrough)
                .containsOnly(YearMonth.of(2026, 12));
        note("unpaid", Map.of("bill", "jkn+bpu", "due", DUE));
        assertThat(plans.find("p1").orElseThrow().plans()).extracting(Plan::paidThrough).containsOnlyNulls();
    }

    @Test
    void oldNotYetTakesNoLaterPaymentBack() {
        note("paid", Map.of("bill", "jkn", "due", DUE));
        note("paid", Map.of("bill", "jkn", "due", DUE.plusMonths(1)));
        note("unpaid", Map.of("bill", "jkn", "due", DUE));
        assertThat(plans.find("p1").orElseThrow().plan(Bill.JKN).orElseThrow().paidThrough())
                .isEqualTo(YearMonth.of(2027, 1));
        note("unpaid", Map.of("bill", "jkn", "due", DUE.minusMonths(1)));
        assertThat(plans.find("p1").orElseThrow().payments()).hasSize(1);
    }

    @Test
    void withoutARecentReminderTheNearestDayIsMeant() {
        note("plan", Map.of("bill", "bpu", "day", 15L, "leads", "0"));
        note("later", Map.of("bill", "jkn+bpu", "due", DUE, "on", LocalDate.of(2026, 12, 12)));
        assertThat(plans.find("p1").orElseThrow().plans()).extracting(Plan::laterDue).containsExactlyInAnyOrder(DUE,
                LocalDate.of(2026, 12, 15));
    }

    @Test
    void showsWhatIsKept() {
        note("paid", Map.of("bill", "jkn", "due", DUE, "on", LocalDate.of(2026, 12, 1), "photo", "f1"));
        assertThat(new StoredBillsSource(plans, CONTENT).read("p1", Language.INDONESIAN)).containsEntry("stored.bills",
                "Pengingat JKN: tanggal 10\nJKN: dibayar 1 Desember 2026 (ada foto)");
        assertThat(new StoredBillsSource(plans, CONTENT).read("p2", Language.INDONESIAN)).isEmpty();
    }
}
