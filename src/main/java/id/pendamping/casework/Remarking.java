package id.pendamping.casework;

import static id.pendamping.casework.Care.text;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outcome.EventTypes;
import id.pendamping.outcome.Events;
import java.util.Map;

/** Keeps remarks; the journal counts their themes and knows no words. */
final class Remarking {

    private final Care care;
    private final Remarks remarks;
    private final Events events;

    Remarking(Care care, Remarks remarks, Events events) {
        this.care = care;
        this.remarks = remarks;
        this.events = events;
    }

    EffectHandler handler() {
        return EffectHandler.ofNotes("people.remark", this::remark)
                .and(EffectHandler.of(Erase.class, erase -> remarks.erase(erase.person())));
    }

    private void remark(Note note) {
        String words = Remark.masked(text(note, "words"));
        Remark.Theme.of(text(note, "theme")).filter(theme -> !words.isEmpty())
                .ifPresent(theme -> care.seen(note.person(), text(note, "person")).ifPresent(row -> {
                    Remark.Kind kind = Remark.Kind.of(text(note, "kind")).orElse(Remark.Kind.OTHER);
                    remarks.add(new Remark(note.id(), row.person(), note.at(), note.person(), kind, theme, words));
                    events.append(new SaveEvent(note.id(), row.person(), note.at(), EventTypes.REMARK,
                            Map.of("theme", theme.id(), "kind", kind.id(), "by", note.person())));
                    care.did(note, "people.remarked", row.person());
                }));
    }
}
