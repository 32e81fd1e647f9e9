package id.pendamping.invite;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Effect.SaveField;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outcome.EventTypes;
import id.pendamping.outcome.Events;
import id.pendamping.outcome.Stage;
import id.pendamping.staff.StaffDirectory;
import java.util.Locale;
import java.util.Map;

/**
 * Counts who came by whose invitation. That somebody wants to be counted is told in the field {@code referrer} of their
 * record, which is written down only with service consent.
 */
final class InviteEffects {

    private static final String FIELD = "referrer";

    private InviteEffects() {
    }

    static EffectHandler into(Invitations invitations, StaffDirectory staff, Events events) {
        return EffectHandler.ofNotes("invite.code", note -> {
            if (note.values().get("code") instanceof String code) {
                invitations.give(code, note.person(), note.at());
            }
        }).and(EffectHandler.of(SaveField.class, field -> came(invitations, staff, events, field)))
                .and(EffectHandler.of(SaveEvent.class, event -> {
                    if (Stage.REGISTERED.events().contains(event.type())) {
                        invitations.registered(event.person(), event.at());
                    }
                })).and(EffectHandler.of(Erase.class, erase -> invitations.erase(erase.person())));
    }

    /** Nobody is their own friend. Whoever comes by a code of somebody of the team is followed by them. */
    private static void came(Invitations invitations, StaffDirectory staff, Events events, SaveField field) {
        if (field.field().equals(FIELD) && field.value() instanceof String said) {
            String code = said.toUpperCase(Locale.ROOT);
            invitations.ownerOf(code).filter(owner -> !owner.equals(field.person())).ifPresent(owner -> {
                invitations.came(field.person(), code, field.at());
                if (staff.find(owner).isPresent()) {
                    events.append(new SaveEvent(field.id() + "/helper", field.person(), field.at(), EventTypes.HELPER,
                            Map.of("staff", owner)));
                }
            });
        }
    }
}
