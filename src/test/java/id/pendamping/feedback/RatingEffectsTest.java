package id.pendamping.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingEffectsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryRatings ratings = new InMemoryRatings();
    private final EffectHandler effects = RatingEffects.into(ratings);

    @Test
    void keepsStarsAndAWord() {
        effects.apply(note("in:1#0", Map.of("about", "claim", "stars", "4", "word", "cepat")));
        effects.apply(note("in:2#0", Map.of("about", "ask", "stars", "5")));
        assertThat(new StoredRatingsSource(ratings, about -> Optional.empty()).read("p", Language.ENGLISH))
                .isEqualTo(Map.of("stored.ratings", "5/5 ask\n4/5 claim: cepat"));
    }

    @Test
    void keepsNothingWithoutStarsFromOneToFive() {
        effects.apply(note("in:1#0", Map.of("about", "claim")));
        effects.apply(note("in:2#0", Map.of("about", "claim", "stars", "6")));
        assertThat(ratings.of("p")).isEmpty();
    }

    @Test
    void forgetsAnErasedPerson() {
        effects.apply(note("in:1#0", Map.of("about", "claim", "stars", "4")));
        effects.apply(new Effect.Erase("in:2#0", "p", NOON));
        assertThat(ratings.of("p")).isEmpty();
        assertThat(new StoredRatingsSource(ratings, about -> Optional.empty()).read("p", Language.ENGLISH)).isEmpty();
    }

    private static Note note(String id, Map<String, Object> values) {
        return new Note(id, "p", NOON, "feedback.rating", values);
    }
}
