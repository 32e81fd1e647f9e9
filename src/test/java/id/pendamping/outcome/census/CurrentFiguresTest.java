package id.pendamping.outcome.census;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.inbox.MachineClock;
import id.pendamping.outcome.InMemoryCourses;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.figure.Mark;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurrentFiguresTest {

    private final InMemoryCourses courses = new InMemoryCourses();
    private final Journal journal = new Journal(new InMemoryEvents(), courses);
    private final Deque<Runnable> behind = new ArrayDeque<>();
    private Instant now = PaperPeople.TODAY;
    private final CurrentFigures figures = new CurrentFigures(courses, new EverybodyTalked(courses),
            new Ground(Map.of(), new Mark(2, 3), new DueDays(Map.of()), ZoneOffset.UTC), () -> now,
            new MachineClock(() -> now), behind::add);

    @Test
    void onlyTheFirstPassIsWaitedFor() {
        assertThat(figures.now().progress().reached()).isZero();
        PaperPeople.village(journal);
        now = now.plus(CurrentFigures.REST).minusMillis(1);
        assertThat(figures.now().progress().reached()).isZero();
        assertThat(behind).isEmpty();
        now = now.plusMillis(1);
        assertThat(figures.now().progress().reached()).as("asked while the next pass is still to come").isZero();
        figures.now();
        assertThat(behind).hasSize(1);
        behind.remove().run();
        assertThat(figures.now().progress().reached()).isEqualTo(40);
        assertThat(figures.now().taken().at()).isEqualTo(now);
    }
}
