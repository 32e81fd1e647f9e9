package id.pendamping.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.engine.Effect.SaveEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventEffectsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryEvents events = new InMemoryEvents();
    private final Journal journal = events.journal();
    private final EffectHandler effects = EventEffects.into(journal, new Entries(Set.of("work")));

    @Test
    void keepsAnEventOnceAndTellsHowMany() {
        effects.apply(new SaveEvent("in:1#0", "p", NOON, "lesson_completed", Map.of("lesson", "1")));
        effects.apply(new SaveEvent("in:1#0", "p", NOON, "lesson_completed", Map.of("lesson", "1")));
        assertThat(events.all()).hasSize(1);
        assertThat(new StoredEventsSource(journal).read("p", Language.ENGLISH))
                .isEqualTo(Map.of("stored.events", "1"));
    }

    @Test
    void forgetsAnErasedPerson() {
        effects.apply(new SaveEvent("in:1#0", "p", NOON, "lesson_completed", Map.of()));
        effects.apply(new Effect.Erase("in:2#0", "p", NOON));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void putsWhatIsRecordedIntoTheWordsOfTheJournal() {
        effects.apply(new Effect.SaveField("in:1#0", "p", NOON, "work", "driver"));
        effects.apply(new Effect.SaveResult("in:1#1", "p", NOON, "pre", 1, 2));
        effects.apply(new Effect.Note("in:1#2", "p", NOON, "reminder.paid",
                Map.of("bill", "jkn", "months", "1", "chat", "tg:1", "photo", "file")));
        assertThat(events.all()).extracting(SaveEvent::type).containsExactly("told", "test", "bill_paid");
        assertThat(events.all().getLast().data()).as("where they talk is nobody's business")
                .isEqualTo(Map.of("bill", "jkn", "months", "1"));
    }

    @Test
    void leavesWhatIsFreelyWorded() {
        assertThat(effects.accepts(new Effect.SaveField("in:1#0", "p", NOON, "name", "Budi"))).isFalse();
        assertThat(effects.accepts(new Effect.Note("in:1#1", "p", NOON, "clinic.topic", Map.of("words", "hi"))))
                .isFalse();
    }
}
