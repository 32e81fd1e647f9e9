package id.pendamping.casework;

import static id.pendamping.casework.Care.text;

import id.pendamping.dialog.PersonFields;
import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outcome.EventTypes;
import id.pendamping.outcome.Events;
import id.pendamping.outcome.Stage;
import id.pendamping.participant.People;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Somebody of the team knows better how a person stands, and follows them from now on: each is one more event with who
 * said so and why. Nothing that was told is written over in the journal, so another event takes it back.
 */
final class Correcting {

    private final Care care;
    private final Events events;
    private final People people;
    private final PersonFields fields;

    Correcting(Care care, Events events, People people, PersonFields fields) {
        this.care = care;
        this.events = events;
        this.people = people;
        this.fields = fields;
    }

    EffectHandler handler() {
        return EffectHandler.ofNotes("people.correct", this::correct)
                .and(EffectHandler.ofNotes("people.tell", this::tell))
                .and(EffectHandler.ofNotes("people.helper", this::follow));
    }

    private void correct(Note note) {
        boolean isStage = Arrays.stream(Stage.values()).anyMatch(stage -> stage.id().equals(text(note, "stage")));
        if (isStage && Reason.of(text(note, "reason")).isPresent()) {
            care.entrusted(note).ifPresent(row -> {
                events.append(new SaveEvent(note.id(), row.person(), note.at(), EventTypes.CORRECTED,
                        Map.of("stage", text(note, "stage"), "holds", String.valueOf(text(note, "holds").equals("yes")),
                                "reason", text(note, "reason"), "by", note.person())));
                care.did(note, "people.corrected", row.person());
            });
        }
    }

    private void tell(Note note) {
        Field field = fields.fields().get(text(note, "field"));
        if (field != null && field.kind() == AskKind.CHOICE && field.values().containsKey(text(note, "value"))
                && Reason.of(text(note, "reason")).isPresent()) {
            care.entrusted(note).ifPresent(row -> {
                people.saveField(row.person(), field.name(), text(note, "value"), note.at());
                events.append(new SaveEvent(note.id(), row.person(), note.at(), EventTypes.TOLD,
                        Map.of("field", field.name(), "value", text(note, "value"), "reason", text(note, "reason"),
                                "by", note.person())));
                care.did(note, "people.told", row.person());
            });
        }
    }

    private void follow(Note note) {
        String helper = text(note, "helper");
        if (!helper.isEmpty() && !care.isOfTeam(helper) || !(note.values().get("people") instanceof List<?> chosen)) {
            return;
        }
        chosen.stream().map(String::valueOf).distinct().flatMap(person -> care.entrusted(note, person).stream())
                .forEach(row -> {
                    events.append(
                            new SaveEvent(note.id() + "/" + row.person(), row.person(), note.at(), EventTypes.HELPER,
                                    Map.of("staff", helper, "by", note.person())));
                    care.did(note, "people.followed", row.person());
                });
    }
}
