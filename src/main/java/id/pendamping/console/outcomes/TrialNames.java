package id.pendamping.console.outcomes;

import id.pendamping.broadcast.Broadcast;
import id.pendamping.broadcast.Broadcasts;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.Trial;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a trial and its arms are called: those of broadcasts by their words, those of dialogs by what the author called them. */
record TrialNames(Names names, Broadcasts broadcasts) {

    /**
     * @param title of which talk or broadcast it is, and since when
     * @param variants by the number of the arm; short
     * @param nothing what the arm of those left out is called, where there is one
     */
    record Named(String title, List<String> variants, Optional<String> nothing) {

        /** @param number from 0; letters alone for an arm of which nothing is known any more */
        String arm(int number) {
            String letter = String.valueOf((char) ('A' + number));
            return number < variants.size()
                    ? letter + ": " + variants.get(number)
                    : isHeldOut(number) ? nothing.orElse(letter) : letter;
        }

        boolean isHeldOut(int number) {
            return nothing.isPresent() && number == variants.size();
        }
    }

    Named of(String id, Instant begun, Say say) {
        return lesson(id, begun, say).or(() -> broadcast(id, begun, say))
                .orElseGet(() -> new Named(say.of("experiments.gone", say.moment(begun)), List.of(), Optional.empty()));
    }

    private Optional<Named> lesson(String id, Instant begun, Say say) {
        for (Dialog dialog : names.content().dialogs().values()) {
            for (Step step : dialog.steps().values()) {
                if (step instanceof Trial trial && trial.in(dialog.id()).equals(id)) {
                    return Optional.of(named(dialog, trial, begun, say));
                }
            }
        }
        return Optional.empty();
    }

    private Named named(Dialog dialog, Trial trial, Instant begun, Say say) {
        return new Named(say.of("experiments.lesson", names.dialog(dialog.id(), say), say.moment(begun)),
                trial.variants().stream().map(it -> names.words(it.name(), say)).toList(),
                Optional.ofNullable(trial.heldOut()).map(any -> say.of("experiments.left_out")));
    }

    private Optional<Named> broadcast(String id, Instant begun, Say say) {
        return broadcasts.find(id).map(Broadcast::wording).map(wording -> new Named(
                say.of("experiments.broadcast", say.moment(begun)),
                wording.variants().stream().map(words -> Names.shortened(words.getOrDefault("id", ""))).toList(),
                wording.heldOut() ? Optional.of(say.of("experiments.nothing")) : Optional.empty()));
    }
}
