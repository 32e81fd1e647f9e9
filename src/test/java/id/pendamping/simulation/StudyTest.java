package id.pendamping.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudyTest {

    private static final LocalDate SEEN = LocalDate.parse("2026-11-21");

    @ParameterizedTest
    @EnumSource
    void theSameSeedMakesTheSamePeople(Study study) {
        assertThat(told(study, 3)).isEqualTo(told(study, 3)).isNotEqualTo(told(study, 4));
    }

    @ParameterizedTest
    @EnumSource
    void everybodyIsDoneBeforeTheNumbersAreLookedAt(Study study) {
        for (int day = 0; day < 31; day++) {
            LocalDate seen = SEEN.plusDays(day);
            assertThat(study.cast(study.people(), 1, seen)).allSatisfy(actor -> assertThat(actor.visits())
                    .isNotEmpty().allMatch(visit -> visit.on().isBefore(seen)));
        }
    }

    @Test
    void everybodyIsCalledAnExample() {
        assertThat(Study.S0.cast(80, 1, SEEN)).allSatisfy(actor -> assertThat(actor.replies().get("baseline/name"))
                .extracting(reply -> ((Reply.Type) reply).words()).asString().endsWith("(contoh)"));
        assertThat(Study.S0.cast(80, 1, SEEN)).extracting(actor -> actor.replies().get("baseline/name"))
                .doesNotHaveDuplicates();
    }

    @Test
    void otherNumbersKeepTheProportions() {
        List<Actor> cast = Study.S2.cast(1000, 1, SEEN);
        assertThat(cast).hasSize(1000)
                .filteredOn(actor -> actor.replies().get("baseline/bpu").equals(new Reply.Choose("active")))
                .hasSize(230);
    }

    private static List<String> told(Study study, long seed) {
        return study.cast(study.people(), seed, SEEN).stream()
                .map(actor -> actor.name() + new java.util.TreeMap<>(actor.replies()) + actor.visits()).toList();
    }
}
