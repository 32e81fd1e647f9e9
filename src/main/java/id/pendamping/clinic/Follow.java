package id.pendamping.clinic;

import id.pendamping.checklist.ItemProgress;
import id.pendamping.checklist.Progress;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.ItemState;
import id.pendamping.engine.ItemState.Status;
import id.pendamping.outcome.Events;
import id.pendamping.participant.People;
import java.time.LocalDate;
import java.util.Map;

/**
 * What follows from the result of a visit: an item of the person's own checklist, and an event to be counted, which names
 * the gathering and the result and holds no words.
 */
record Follow(Progress progress, Events events, People people) {

    private static final String SERVICE = "service";

    /** Nothing is noted of somebody who was erased, or has withdrawn what it rests on. */
    boolean mayBeNoted(String person) {
        return !people.isErased(person) && people.find(person).filter(it -> it.agreesTo(SERVICE)).isPresent();
    }

    void on(Visit visit, Result result, Gathering gathering) {
        if (result.movesChecklist()) {
            progress.save(new ItemProgress(visit.id(), visit.person(), visit.at(), result.checklist(), result.item(),
                    new ItemState(Status.DONE, Result.EVIDENCE, "", "", LocalDate.ofInstant(visit.at(),
                            gathering.zone()), false)));
        }
        events.append(new SaveEvent(visit.id(), visit.person(), visit.at(), result.event(gathering.kind()),
                Map.of("gathering", gathering.id(), "kind", gathering.kind(), "result", result.word())));
    }
}
