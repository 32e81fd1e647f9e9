package id.pendamping.inbox;

import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Effect.SaveField;
import id.pendamping.engine.Effect.SaveResult;
import id.pendamping.participant.People;
import id.pendamping.participant.Person.ConsentEntry;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Writes what belongs to the person's own record. First of all, so that an erasure begins with the tombstone. */
@Order(Ordered.HIGHEST_PRECEDENCE)
record PersonEffects(People people) implements EffectHandler {

    @Override
    public boolean accepts(Effect.Record effect) {
        return switch (effect) {
            case SaveField it -> true;
            case SaveConsent it -> true;
            case Erase it -> true;
            case SaveAnswer it -> false;
            case SaveResult it -> false;
            case SaveEvent it -> false;
        };
    }

    @Override
    public void apply(Effect.Record effect) {
        switch (effect) {
            case SaveField it -> people.saveField(it.person(), it.field(), it.value(), it.at());
            case SaveConsent it -> people.saveConsent(it.person(), new ConsentEntry(it.id(),
                    it.consent().name().toLowerCase(Locale.ROOT), it.granted(), it.at(), it.wording()));
            case Erase it -> people.erase(it.person(), it.at());
            case SaveAnswer it -> {
            }
            case SaveResult it -> {
            }
            case SaveEvent it -> {
            }
        }
    }
}
