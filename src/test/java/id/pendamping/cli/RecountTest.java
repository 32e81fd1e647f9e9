package id.pendamping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.EventStore;
import id.pendamping.outcome.EventTypes;
import id.pendamping.outcome.Stage;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecountTest extends StoreCommand {

    @Test
    void whatWasLostIsMadeAgainFromTheJournal() {
        inStore(store -> {
            EventStore journal = store.getBean(EventStore.class);
            journal.append(new SaveEvent("in:1#0", "p1", NOON, EventTypes.LESSON, Map.of("lesson", "1")));
            journal.append(new SaveEvent("in:2#0", "p2", NOON, EventTypes.LESSON, Map.of("lesson", "1")));
            return 0;
        });
        assertThat(run(new Recount(settings()))).isZero();
        assertThat(out.toString()).isEqualTo("Counted anew: 2 people.\n");
        Optional<Course> course = inStore(store -> store.getBean(Courses.class).find("p1"));
        assertThat(course.orElseThrow().stages()).containsKey(Stage.LESSONS);
    }
}
