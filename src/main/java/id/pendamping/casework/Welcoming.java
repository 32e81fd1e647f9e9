package id.pendamping.casework;

import static id.pendamping.casework.Care.text;

import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outcome.EventTypes;
import id.pendamping.outcome.Events;
import id.pendamping.participant.People;
import id.pendamping.participant.Person.ConsentEntry;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes people down who have no phone. The proof of their consent says who asked them and on which day; it stands in
 * their record before anything else does.
 */
final class Welcoming {

    private final Care care;
    private final People people;
    private final Events events;

    Welcoming(Care care, People people, Events events) {
        this.care = care;
        this.people = people;
        this.events = events;
    }

    EffectHandler handler() {
        return EffectHandler.ofNotes("people.add", note -> {
            if (care.leads(note) && text(note, "consent").equals("yes")) {
                newcomer(note).ifPresent(who -> {
                    String person = personOf(note.id());
                    write(note, person, note.id(), who);
                    care.did(note, "people.added", person);
                });
            }
        });
    }

    /** The same occasion makes the same person. */
    static String personOf(String occasion) {
        return UUID.nameUUIDFromBytes(("casework " + occasion).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Optional<Newcomer> newcomer(Note note) {
        String name = text(note, "name").strip();
        if (!Newcomer.isName(name)) {
            return Optional.empty();
        }
        return day(text(note, "asked")).map(asked -> new Newcomer(name, text(note, "area"), text(note, "work"),
                text(note, "group"), text(note, "helper"), asked, text(note, "sharing").equals("yes")));
    }

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** @param id begins the ids of all that is written */
    void write(Note note, String person, String id, Newcomer who) {
        consent(note, person, id, "service", who);
        if (who.shares()) {
            consent(note, person, id, "sharing", who);
        }
        people.saveField(person, "name", who.name(), note.at());
        append(note, person, id + "/assisted", "assisted",
                Map.of("by", note.person(), "asked", who.asked().toString()));
        told(note, person, id, "area", who.area());
        told(note, person, id, "work", who.work());
        if (!who.group().isEmpty()) {
            append(note, person, id + "/group", EventTypes.GROUP, Map.of("group", who.group()));
        }
        if (!who.helper().isEmpty()) {
            append(note, person, id + "/helper", EventTypes.HELPER, Map.of("staff", who.helper()));
        }
    }

    private void consent(Note note, String person, String id, String purpose, Newcomer who) {
        people.saveConsent(person, new ConsentEntry(id + "/" + purpose, purpose, true, note.at(),
                "assisted@1/" + purpose + "/" + who.asked() + "/" + note.person()));
        append(note, person, id + "/" + purpose, EventTypes.CONSENT, Map.of("purpose", purpose, "granted", "true"));
    }

    private void told(Note note, String person, String id, String field, String value) {
        if (!value.isEmpty()) {
            people.saveField(person, field, value, note.at());
            append(note, person, id + "/" + field, EventTypes.TOLD, Map.of("field", field, "value", value));
        }
    }

    private void append(Note note, String person, String id, String type, Map<String, String> data) {
        events.append(new SaveEvent(id, person, note.at(), type, data));
    }
}
