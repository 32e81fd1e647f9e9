package id.pendamping.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.engine.Effect.SaveEvent;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventEffectsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryEvents events = new InMemoryEvents();
    private final EffectHandler effects = EventEffects.into(events);

    @Test
    void keepsAnEventOnceAndTellsHowMany() {
        effects.apply(new SaveEvent("in:1#0", "p", NOON, "lesson_completed", Map.of("lesson", "1")));
        effects.apply(new SaveEvent("in:1#0", "p", NOON, "lesson_completed", Map.of("lesson", "1")));
        assertThat(events.all()).hasSize(1);
        assertThat(new StoredEventsSource(events).read("p", Language.ENGLISH))
                .isEqualTo(Map.of("stored.events", "1"));
    }

    @Test
    void forgetsAnErasedPerson() {
        effects.apply(new SaveEvent("in:1#0", "p", NOON, "lesson_completed", Map.of()));
        effects.apply(new Effect.Erase("in:2#0", "p", NOON));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void leavesWhatBelongsToOthers() {
        assertThat(effects.accepts(new Effect.SaveField("in:1#0", "p", NOON, "work", "ojek"))).isFalse();
        assertThat(effects.accepts(new Effect.SaveResult("in:1#0", "p", NOON, "pre", 1, 2))).isFalse();
    }
}
