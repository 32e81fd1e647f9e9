package id.pendamping.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiaryTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);
    private static final Map<String, Object> PLAN = Map.of("goal", 140_000L, "due", DUE, "rhythm", "daily", "days", 26L,
            "bill", "jkn", "carried", 10_000L);

    private final Pages page = new Pages();

    @Test
    void isEmptyBeforeAnythingIsWritten() {
        Diary diary = Diary.of(List.of());
        assertThat(diary.plan()).isNull();
        assertThat(diary.total()).isZero();
        assertThat(diary.last()).isEmpty();
    }

    @Test
    void addsWhatWasCarriedAndWhatWasPutAside() {
        Diary diary = Diary.of(page.write(Diary.PLAN, PLAN).write(Diary.ENTRY, Map.of("amount", 5_000L))
                .write(Diary.ENTRY, Map.of("amount", 7_500L)).notes());
        assertThat(diary.plan()).isEqualTo(new Diary.Plan(140_000, DUE, "daily", 26, "jkn", 10_000));
        assertThat(diary.total()).isEqualTo(22_500);
        assertThat(diary.last()).hasValueSatisfying(last -> assertThat(last.amount()).isEqualTo(7_500));
    }

    @Test
    void leavesOutWhatWasTakenBackHoweverOften() {
        Diary diary = Diary.of(page.write(Diary.ENTRY, Map.of("amount", 5_000L))
                .write(Diary.ENTRY, Map.of("amount", 50_000L)).write(Diary.STRIKE, Map.of("entry", "in:1#0"))
                .write(Diary.STRIKE, Map.of("entry", "in:1#0")).notes());
        assertThat(diary.total()).isEqualTo(5_000);
        assertThat(diary.last()).hasValueSatisfying(last -> assertThat(last.id()).isEqualTo("in:0#0"));
    }

    @Test
    void knowsTheNewestPauseAndBudget() {
        Diary diary = Diary.of(page.write(Diary.BUDGET, Map.of("need", 148_400L, "days", 30L))
                .write(Diary.PAUSE, Map.of("until", DUE)).write(Diary.PAUSE, Map.of("until", DUE.plusDays(7))).notes());
        assertThat(diary.pausedUntil()).isEqualTo(DUE.plusDays(7));
        assertThat(diary.budget()).isEqualTo(new Diary.Budget(148_400, 30));
    }

    @Test
    void takesNothingForGrantedThatIsOfAnotherKind() {
        Diary diary = Diary.of(page.write(Diary.PLAN, Map.of("goal", "much", "due", "soon"))
                .write(Diary.ENTRY, Map.of()).notes());
        assertThat(diary.total()).isZero();
        assertThat(diary.plan()).isEqualTo(new Diary.Plan(0, null, "", 0, "", 0));
    }

    @Test
    void isReadByDialogsUnderTheNamesThatTheyKnow() {
        InMemoryLedgers ledgers = new InMemoryLedgers();
        page.write(Diary.PLAN, PLAN).write(Diary.ENTRY, Map.of("amount", 5_000L, "day", Pages.FIRST_DAY)).notes()
                .forEach(ledgers::append);
        assertThat(new SavingSource(new Diaries(ledgers)).read("p1", Language.INDONESIAN)).isEqualTo(
                Map.of("saving.goal", 140_000L, "saving.due", DUE, "saving.rhythm", "daily", "saving.days", 26L,
                        "saving.bill", "jkn", "saving.total", 15_000L, "saving.entries", 1L, "saving.last", 5_000L,
                        "saving.last_id", "in:1#0", "saving.last_day", Pages.FIRST_DAY));
    }

    @Test
    void isToldToWhoeverAsksWhatIsStored() {
        InMemoryLedgers ledgers = new InMemoryLedgers();
        List<Note> notes = page.write(Diary.PLAN, PLAN).write(Diary.ENTRY, Map.of("amount", 5_000L)).notes();
        notes.forEach(ledgers::append);
        StoredLedgersSource source = new StoredLedgersSource(ledgers, RealContent.READ);
        assertThat(source.isForEveryone()).isTrue();
        assertThat(source.read("p1", Language.INDONESIAN)).containsEntry("stored.savings",
                "Rp15.000 tercatat, jumlah catatan: 1\nTarget: Rp140.000 sampai 10 Desember 2026");
        assertThat(source.read("p1", Language.ENGLISH)).containsEntry("stored.savings",
                "Rp15.000 put aside, entries: 1\nGoal: Rp140.000 by 10 December 2026");
        assertThat(source.read("p2", Language.ENGLISH)).isEmpty();
    }
}
