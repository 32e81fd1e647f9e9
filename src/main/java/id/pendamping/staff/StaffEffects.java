package id.pendamping.staff;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;

/** Keeps the list of staff true when one of them moves to another account or is forgotten. */
final class StaffEffects {

    /** What the door notes when a person goes on in another talk. */
    private static final String MOVED = "reminder.moved";

    private StaffEffects() {
    }

    static EffectHandler into(StaffList staff) {
        return EffectHandler.ofNotes(MOVED, note -> move(staff, note))
                .and(EffectHandler.of(Erase.class, erase -> staff.erase(erase.person())));
    }

    private static void move(StaffList staff, Note note) {
        if (note.values().get("chat") instanceof String chat) {
            staff.find(note.person()).ifPresent(member -> staff.save(
                    new StaffMember(member.person(), new ChatId(chat), member.name(), member.role()), note.at()));
        }
    }
}
