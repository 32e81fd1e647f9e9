package id.pendamping.inbox;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.engine.Effect.SaveField;
import id.pendamping.participant.People;
import id.pendamping.participant.Person.ConsentEntry;
import java.util.Locale;

/** Writes what belongs to the person's own record. */
final class PersonEffects {

    private PersonEffects() {
    }

    static EffectHandler into(People people) {
        return EffectHandler
                .of(SaveField.class, it -> people.saveField(it.person(), it.field(), it.value(), it.at()))
                .and(EffectHandler.of(SaveConsent.class, it -> people.saveConsent(it.person(), entry(it))))
                .and(EffectHandler.of(Erase.class, it -> people.erase(it.person(), it.at())));
    }

    private static ConsentEntry entry(SaveConsent it) {
        return new ConsentEntry(it.id(), it.consent().name().toLowerCase(Locale.ROOT), it.granted(), it.at(),
                it.wording());
    }
}
