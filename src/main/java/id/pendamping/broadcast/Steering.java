package id.pendamping.broadcast;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffMember;
import java.util.Optional;

/** Pauses, resumes, cancels and approves broadcasts; every act of staff is in the audit trail, also that they looked. */
final class Steering {

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Reach reach;
    private final AuditTrail audit;

    Steering(Broadcasts broadcasts, Recipients recipients, Reach reach, AuditTrail audit) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.reach = reach;
        this.audit = audit;
    }

    EffectHandler handler() {
        EffectHandler handler = EffectHandler.of(Erase.class, it -> {
            broadcasts.erase(it.person());
            recipients.erase(it.person());
        });
        for (Act act : Act.values()) {
            handler = handler.and(EffectHandler.ofNotes("broadcast." + act.id(), note -> steer(act, note)));
        }
        return handler;
    }

    private void steer(Act act, Note note) {
        Optional<StaffMember> who = reach.author(note.person())
                .filter(it -> act != Act.APPROVE || it.role().writesToMany());
        Optional<Broadcast> meant = Optional.ofNullable(note.values().get("broadcast")).map(Object::toString)
                .flatMap(broadcasts::find);
        if (who.isEmpty() || meant.filter(it -> reach.maySee(who.get(), it)).isEmpty()) {
            return;
        }
        String id = meant.get().id();
        audit.record(
                new AuditTrail.Entry(note.id() + "/audit", note.at(), note.person(), "broadcast." + act.id(), id));
        if (act != Act.LOOKED) {
            broadcasts.change(id, it -> steered(act, it, note));
        }
        if (act == Act.CANCEL) {
            recipients.dropFrozen(id, "cancelled", note.at());
        }
    }

    /** What does not fit the stage changes nothing: somebody else was faster, or the button is old. */
    private static Broadcast steered(Act act, Broadcast it, Note note) {
        return switch (act) {
            case PAUSE -> it.stage().isActive() ? it.at(Stage.PAUSED, null) : it;
            case RESUME -> it.stage() == Stage.PAUSED ? it.goingOn(note.at()) : it;
            case CANCEL -> it.stage().isOver() || it.stage() == Stage.DRAFT ? it : it.at(Stage.CANCELLED, null);
            case APPROVE -> it.stage() == Stage.AWAITING && !it.author().equals(note.person())
                    ? it.approvedBy(note.person(), Long.MAX_VALUE, note.at())
                    : it;
            case LOOKED -> it;
        };
    }

    /** What can be done with a broadcast of one's own or somebody else's. */
    private enum Act {
        PAUSE, RESUME, CANCEL, APPROVE,
        /** At the names of people whom it did not reach. */
        LOOKED;

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
