package id.pendamping.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect.SaveEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of courses must do. {@link #open} answers an empty one. */
public abstract class CoursesContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private Courses courses;

    protected abstract Courses open();

    @BeforeEach
    void openStore() {
        courses = open();
    }

    @Test
    void givesBackWhatWasKept() {
        Course full = Folding.of("p1", FoldingTest.EVERYTHING);
        courses.keep(full);
        assertThat(courses.find("p1")).contains(full);
        assertThat(courses.find("p2")).isEmpty();
        assertThat(courses.of(List.of("p1", "p2"))).containsExactly(full);
    }

    @Test
    void keepsTheOneThatIsMadeOfMoreEvents() {
        Course late = Folding.of("p1", List.of(consent("p1", 0), consent("p1", 1)));
        courses.keep(late);
        courses.keep(Folding.of("p1", List.of(consent("p1", 0))));
        assertThat(courses.find("p1")).contains(late);
    }

    @Test
    void countsOnlyWhoAgrees() {
        courses.keep(Folding.of("p1", List.of(consent("p1", 0), lesson("p1"))));
        courses.keep(Folding.of("p2", List.of(lesson("p2"))));
        assertThat(courses.count(Stage.LESSONS)).isEqualTo(1);
        assertThat(courses.at(Stage.LESSONS, List.of("p1", "p2"))).containsExactly("p1");
        assertThat(courses.at(Stage.LESSONS, List.of("p2"))).isEmpty();
    }

    @Test
    void goesThroughAllInPages() {
        for (int i = 0; i < 5; i++) {
            courses.keep(Folding.of("p" + i, List.of(lesson("p" + i))));
        }
        assertThat(courses.after("", 3)).extracting(Course::person).containsExactly("p0", "p1", "p2");
        assertThat(courses.after("p2", 3)).extracting(Course::person).containsExactly("p3", "p4");
        assertThat(courses.after("p4", 3)).isEmpty();
    }

    @Test
    void forgetsOneOrAll() {
        courses.keep(Folding.of("p1", List.of(lesson("p1"))));
        courses.keep(Folding.of("p2", List.of(lesson("p2"))));
        courses.erase("p1");
        assertThat(courses.after("", 9)).extracting(Course::person).containsExactly("p2");
        courses.clear();
        assertThat(courses.after("", 9)).isEmpty();
    }

    private static SaveEvent consent(String person, int number) {
        return new SaveEvent("c" + number + person, person, NOON, "consent",
                Map.of("purpose", "service", "granted", "true"));
    }

    private static SaveEvent lesson(String person) {
        return new SaveEvent("l" + person, person, NOON, "lesson_completed", Map.of("lesson", "1"));
    }
}
