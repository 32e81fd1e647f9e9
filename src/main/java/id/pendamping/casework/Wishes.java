package id.pendamping.casework;

import static id.pendamping.casework.Care.text;

import id.pendamping.chat.Inbound.Asked;
import id.pendamping.chat.Inbound.Request;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.Handled;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Carries out what a person has asked the team for: silence, an end of it, or to be forgotten. Where they have a talk it
 * goes through its door, so that it is decided in turn with all that is said there.
 */
final class Wishes {

    private final Care care;
    private final Function<Asked, Handled> door;
    private final Consumer<Erase> erasure;

    /** @param erasure hands an erasure to everybody who keeps something */
    Wishes(Care care, Function<Asked, Handled> door, Consumer<Erase> erasure) {
        this.care = care;
        this.door = door;
        this.erasure = erasure;
    }

    EffectHandler handler() {
        return EffectHandler.ofNotes("people.stop", note -> ask(note, Request.STOP, "people.stopped"))
                .and(EffectHandler.ofNotes("people.resume", note -> ask(note, Request.RESUME, "people.resumed")))
                .and(EffectHandler.ofNotes("people.erase", this::erase));
    }

    private void ask(Note note, Request request, String action) {
        care.entrusted(note).ifPresent(row -> {
            if (row.talk() != null) {
                care.did(note, action, row.person());
                through(note, row, request);
            }
        });
    }

    private void erase(Note note) {
        care.entrusted(note).ifPresent(row -> {
            care.did(note, "people.erased", row.person());
            forget(note.id(), row, note.at());
        });
    }

    /** The talk forgets first: what it decides is stored when the door has answered, whatever happens then. */
    void forget(String id, Row row, Instant at) {
        if (row.talk() != null) {
            door.apply(new Asked(id, row.talk().chat(), at, row.person(), Request.ERASE));
        }
        erasure.accept(new Erase(id + "/erased", row.person(), at));
    }

    private void through(Note note, Row row, Request request) {
        Row.Talk talk = row.talk();
        if (talk != null) {
            door.apply(new Asked(note.id(), talk.chat(), note.at(), text(note, "person"), request));
        }
    }
}
