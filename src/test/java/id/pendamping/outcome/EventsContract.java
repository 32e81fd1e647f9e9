package id.pendamping.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect.SaveEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every journal of events must do. {@link #open} answers an empty one. */
public abstract class EventsContract {

    private EventStore events;

    protected abstract EventStore open();

    @BeforeEach
    void openStore() {
        events = open();
    }

    @Test
    void keepsAnEventOncePerEffect() {
        events.append(event("in:1#0", "p1"));
        events.append(event("in:1#0", "p1"));
        events.append(event("in:1#1", "p1"));
        events.append(event("in:2#0", "p2"));
        assertThat(events.count("p1")).isEqualTo(2);
        assertThat(events.count("p2")).isEqualTo(1);
        assertThat(events.count("nobody")).isZero();
    }

    @Test
    void erasesOnePersonOnly() {
        events.append(event("in:1#0", "p1"));
        events.append(event("in:2#0", "p2"));
        events.erase("p1");
        events.erase("p1");
        assertThat(events.count("p1")).isZero();
        assertThat(events.count("p2")).isEqualTo(1);
    }

    @Test
    void findsTheEventsOfSeveralPeople() {
        events.append(event("in:3#0", "p3"));
        events.append(event("in:2#0", "p2"));
        events.append(event("in:1#0", "p1"));
        assertThat(events.of(List.of("p3", "p1"))).extracting(SaveEvent::id).containsExactly("in:1#0", "in:3#0");
    }

    private static SaveEvent event(String id, String person) {
        return new SaveEvent(id, person, Instant.parse("2026-11-21T05:00:00Z"), "lesson_completed",
                Map.of("lesson.id", "1", "$odd", "{\"$gt\":\"\"}"));
    }
}
