package id.pendamping.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Course.Billing;
import id.pendamping.outcome.Course.Payment;
import id.pendamping.outcome.Course.Saving;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    /** One event of every kind that the journal knows. */
    static final List<SaveEvent> EVERYTHING = List.of(
            event(0, "consent", Map.of("purpose", "service", "granted", "true")),
            event(1, "told", Map.of("field", "work", "value", "driver")),
            event(2, "answer", Map.of("test", "pre", "item", "jkn-bpu/Q01", "indicator", "jkn", "chosen", "2", "right",
                    "true")),
            event(3, "test", Map.of("test", "pre", "right", "1", "total", "12")),
            event(4, "lesson_completed", Map.of("lesson", "1")),
            event(5, "checklist_item", Map.of("checklist", "jkn", "item", "nik.kk", "status", "blocked", "obstacle",
                    "lost")),
            event(6, "bill_plan", Map.of("bill", "jkn", "day", "10")),
            event(7, "bill_paid", Map.of("bill", "jkn", "due", "2026-12-10", "months", "1", "on", "2026-12-09")),
            event(8, "bill_end", Map.of("bill", "jkn")), event(9, "saving_entry",
                    Map.of("amount", "5000", "day", "2026-11-21")),
            event(10, "rating", Map.of("about", "lesson-1", "stars", "4")), event(11, "group", Map.of("group", "g1")),
            event(12, "helper", Map.of("staff", "s1")),
            event(13, "trial_arm", Map.of("trial", "b1", "arm", "1")), event(14, "jkn_active", Map.of()),
            event(15, "pbi_referral", Map.of()), event(16, "remark", Map.of("theme", "income", "kind", "visit")),
            event(17, "remark", Map.of("theme", "income")), event(18, "remark", Map.of("theme", "income")));

    private static SaveEvent event(int minute, String type, Map<String, String> data) {
        return new SaveEvent("in:" + minute + "#0", "p1", NOON.plusSeconds(60L * minute), type, data);
    }

    private static Course fold(SaveEvent... events) {
        return Folding.of("p1", List.of(events));
    }

    @Test
    void tellsEveryKindOfEvent() {
        Course course = Folding.of("p1", EVERYTHING);
        assertThat(course.span().events()).isEqualTo(19);
        assertThat(course.stages()).containsOnlyKeys(Stage.REACHED, Stage.CONSENTED, Stage.PRETEST, Stage.LESSONS,
                Stage.CHECKLIST, Stage.REGISTERED, Stage.CONTRIBUTED).containsEntry(Stage.REACHED, NOON);
        assertThat(course.profile()).isEqualTo(new Course.Profile(Map.of("work", "driver"),
                Map.of("work", "driver"), java.util.Set.of("g1"), "s1"));
        assertThat(course.learning().tests().get("pre").right()).isEqualTo(1);
        assertThat(course.learning().tests().get("pre").answers()).containsEntry("jkn-bpu/Q01",
                new Course.Answer("jkn", 2, true));
        assertThat(course.items().get("jkn/nik.kk").obstacle()).isEqualTo("lost");
        assertThat(course.bills()).containsEntry("jkn", new Billing(10, NOON.plusSeconds(360), NOON.plusSeconds(480),
                List.of(new Payment(YearMonth.of(2026, 12), 1, LocalDate.of(2026, 12, 9)))));
        assertThat(course.saving()).isEqualTo(new Saving(1, 5000, 1, LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 21)));
        assertThat(course.ratings()).containsEntry("lesson-1", 4);
        assertThat(course.arms()).containsEntry("b1", new Course.Arm(1, NOON.plusSeconds(780)));
        assertThat(course.marks()).containsOnlyKeys("jkn_active", "pbi_referral");
        assertThat(course.remarks()).isEqualTo(Map.of("income/visit", 1, "income/other", 2));
    }

    @Test
    void whoTakesTheConsentBackIsReachedAndNoFurther() {
        Course course = fold(event(0, "consent", Map.of("purpose", "service", "granted", "true")),
                event(1, "consent", Map.of("purpose", "service", "granted", "false")));
        assertThat(course.consents().service()).isFalse();
    }

    @Test
    void whatWasToldFirstStaysBesideWhatHolds() {
        Course course = fold(event(0, "told", Map.of("field", "jkn_status", "value", "inactive")),
                event(1, "told", Map.of("field", "jkn_status", "value", "active")));
        assertThat(course.profile().told()).containsEntry("jkn_status", "active");
        assertThat(course.profile().toldFirst()).containsEntry("jkn_status", "inactive");
    }

    @Test
    void theFirstTimeAnArmWasDrawnCounts() {
        Course course = fold(event(0, "trial_arm", Map.of("trial", "b1", "arm", "1")),
                event(9, "trial_arm", Map.of("trial", "b1", "arm", "1")));
        assertThat(course.arms()).containsEntry("b1", new Course.Arm(1, NOON));
    }

    @Test
    void aPlanIsNoPayment() {
        assertThat(fold(event(0, "bill_plan", Map.of("bill", "jkn", "day", "10"))).stages())
                .containsOnlyKeys(Stage.REACHED);
    }

    @Test
    void aPaymentThatIsTakenBackWasNone() {
        Course course = fold(event(0, "bill_paid", Map.of("bill", "jkn+bpu", "due", "2026-12-10", "months", "1")),
                event(1, "bill_unpaid", Map.of("bill", "jkn+bpu", "due", "2026-12-10")));
        assertThat(course.stages()).doesNotContainKey(Stage.CONTRIBUTED);
        assertThat(course.bills().get("bpu").payments()).isEmpty();
    }

    @Test
    void anEntryThatIsStruckWasNone() {
        assertThat(fold(event(0, "saving_entry", Map.of("amount", "5000", "day", "2026-11-21")),
                event(1, "saving_strike", Map.of("entry", "in:0#0"))).saving()).isEqualTo(Saving.NONE);
    }

    @Test
    void aCorrectionStandsWithoutTouchingWhatWasSaid() {
        List<SaveEvent> events = new ArrayList<>(List.of(event(0, "jkn_active", Map.of()),
                event(1, "corrected", Map.of("stage", "registered", "holds", "false", "reason", "other family"))));
        assertThat(Folding.of("p1", events).stages()).doesNotContainKey(Stage.REGISTERED);
        events.add(event(2, "corrected", Map.of("stage", "registered", "holds", "true")));
        assertThat(Folding.of("p1", events).stages()).containsEntry(Stage.REGISTERED, NOON.plusSeconds(120));
        assertThat(Folding.of("p1", events).span().events()).isEqualTo(3);
    }

    @Test
    void aRebuiltProjectionSaysTheSame() {
        InMemoryEvents store = new InMemoryEvents();
        InMemoryCourses courses = new InMemoryCourses();
        Journal journal = new Journal(store, courses);
        EVERYTHING.reversed().forEach(journal::append);
        Course before = courses.find("p1").orElseThrow();
        assertThat(before).isEqualTo(Folding.of("p1", EVERYTHING));
        assertThat(journal.rebuild()).isEqualTo(1);
        assertThat(courses.find("p1")).contains(before);
        journal.erase("p1");
        assertThat(journal.rebuild()).isZero();
        assertThat(courses.after("", 9)).isEmpty();
    }
}
