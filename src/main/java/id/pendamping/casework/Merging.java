package id.pendamping.casework;

import static id.pendamping.casework.Care.text;

import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outcome.EventStore;
import id.pendamping.outcome.EventTypes;
import id.pendamping.outcome.Events;
import id.pendamping.participant.People;
import id.pendamping.participant.Person;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts two entries of one person together. What belongs to the one that is closed comes to the other as events of their
 * own, at the time at which they happened; then the closed one is erased, which cannot be taken back. Consents stay with
 * whoever gave them, and one with a talk is never the one that is closed.
 */
final class Merging {

    private static final Set<String> STAYS = Set.of(EventTypes.CONSENT, "assisted");
    private static final int MOST_REMARKS = 1_000;

    private final Care care;
    private final EventStore journal;
    private final Events events;
    private final People people;
    private final Remarks remarks;
    private final Wishes wishes;

    Merging(Care care, EventStore journal, Events events, People people, Remarks remarks, Wishes wishes) {
        this.care = care;
        this.journal = journal;
        this.events = events;
        this.people = people;
        this.remarks = remarks;
        this.wishes = wishes;
    }

    EffectHandler handler() {
        return EffectHandler.ofNotes("people.merge", note -> {
            Optional<Row> kept = care.entrusted(note, text(note, "kept"));
            Optional<Row> closed = care.entrusted(note, text(note, "closed"));
            if (kept.isPresent() && closed.isPresent() && closed.get().talk() == null
                    && !kept.get().person().equals(closed.get().person())) {
                merge(note, kept.get(), closed.get());
            }
        });
    }

    private void merge(Note note, Row kept, Row closed) {
        journal.of(closed.person()).stream().filter(event -> !STAYS.contains(event.type()))
                .filter(event -> !isKnown(event, kept))
                .forEach(event -> events.append(new SaveEvent(note.id() + "/" + event.id(), kept.person(), event.at(),
                        event.type(), event.data())));
        events.append(new SaveEvent(note.id(), kept.person(), note.at(), "merged", Map.of("by", note.person())));
        Map<String, Object> known = people.find(kept.person()).map(Person::fields).orElse(Map.of());
        people.find(closed.person()).ifPresent(person -> person.fields().forEach((field, value) -> {
            if (!known.containsKey(field)) {
                people.saveField(kept.person(), field, value, note.at());
            }
        }));
        remarks.of(closed.person(), 0, MOST_REMARKS).forEach(remark -> remarks.add(new Remark(
                note.id() + "/" + remark.id(), kept.person(), remark.at(), remark.by(), remark.kind(),
                remark.theme(), remark.words())));
        care.did(note, "people.merged", kept.person());
        wishes.forget(note.id(), closed, note.at());
    }

    /** What the one who stays told themself counts more. */
    private static boolean isKnown(SaveEvent event, Row kept) {
        return event.type().equals(EventTypes.TOLD) && kept.told().containsKey(event.data().getOrDefault("field", ""))
                || event.type().equals(EventTypes.HELPER) && kept.helper() != null;
    }
}
