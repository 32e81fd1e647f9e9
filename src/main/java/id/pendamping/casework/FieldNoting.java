package id.pendamping.casework;

import static id.pendamping.casework.Care.text;

import id.pendamping.casework.FieldNote.Place;
import id.pendamping.casework.FieldNotes.Change;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.group.Groups;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.Role;
import java.util.Optional;

/**
 * Keeps what the team notes of no single person. It is no part of the journal, which is about people: a note under an
 * invented one would be counted as somebody who was reached.
 */
final class FieldNoting {

    private final Care care;
    private final FieldNotes notes;
    private final Groups groups;

    FieldNoting(Care care, FieldNotes notes, Groups groups) {
        this.care = care;
        this.notes = notes;
        this.groups = groups;
    }

    EffectHandler handler() {
        return EffectHandler.ofNotes("notes.write", this::write)
                .and(EffectHandler.ofNotes("notes.strike", note -> change(note, true, "notes.struck")))
                .and(EffectHandler.ofNotes("notes.restore", note -> change(note, false, "notes.restored")))
                .and(EffectHandler.of(Erase.class, erase -> notes.forgetAuthor(erase.person())));
    }

    private void write(Note note) {
        Optional<Kind> kind = Kind.of(text(note, "kind"));
        Optional<Theme> theme = Theme.of(text(note, "theme"));
        String group = text(note, "group");
        Place place = Place.masked(group, text(note, "place"));
        String words = Remark.masked(text(note, "words"));
        boolean isKnown = group.isEmpty() || groups.find(group).isPresent();
        if (role(note).isEmpty() || kind.isEmpty() || theme.isEmpty() || !isKnown || place.isNowhere()
                || words.isEmpty()) {
            return;
        }
        notes.add(new FieldNote(note.id(), note.at(), note.person(), kind.get(), theme.get(), place, words));
        care.did(note, "notes.written", note.id());
    }

    /** Whoever leads may do it with everybody's. */
    private void change(Note note, boolean struck, String action) {
        role(note).ifPresent(role -> {
            String author = role == Role.COORDINATOR ? null : note.person();
            if (notes.change(new Change(text(note, "note"), note.id(), note.at(), struck, author))) {
                care.did(note, action, text(note, "note"));
            }
        });
    }

    /** A kader follows people and not the field. */
    private Optional<Role> role(Note note) {
        return care.role(note).filter(role -> role != Role.KADER);
    }
}
