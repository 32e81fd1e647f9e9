package id.pendamping.feedback;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.inbox.EffectHandler;

/** Keeps what was rated. */
final class RatingEffects {

    private RatingEffects() {
    }

    static EffectHandler into(Ratings ratings) {
        return EffectHandler.ofNotes(Rating.NOTE, note -> Rating.of(note).ifPresent(ratings::save))
                .and(EffectHandler.of(Erase.class, erase -> ratings.erase(erase.person())));
    }
}
