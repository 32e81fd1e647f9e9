package id.pendamping.engine;

import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step.Ask;
import id.pendamping.engine.ChoiceWords.Choice;
import id.pendamping.engine.ChoiceWords.Match;
import id.pendamping.engine.Understood.Answer;
import id.pendamping.engine.Understood.Ticks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ticks in a list, by pressing or in words: "1,3", "air dan senter", then "selesai". */
final class MultiChoice {

    private static final Set<String> DONE_WORDS = Set.of("selesai", "done", "sudah");

    private final Speech speech;
    private final ChoiceWords choices;

    MultiChoice(Speech speech, ChoiceWords choices) {
        this.speech = speech;
        this.choices = choices;
    }

    Understood pressed(Draft draft, Ask step, String option) {
        if (option.equals(AskBehaviour.DONE)) {
            return finished(draft, step, draft.opened().marks(), true);
        }
        int index = AskBehaviour.options(draft, step).at(option);
        if (index < 0) {
            return Understood.MISSED;
        }
        List<String> marks = new ArrayList<>(draft.opened().marks());
        String value = step.options().get(index).value();
        if (!marks.remove(value)) {
            marks.add(value);
        }
        return isMore(step, marks) ? Understood.MISSED : new Ticks(marks);
    }

    Understood typed(Draft draft, Ask step, Spoken spoken) {
        if (DONE_WORDS.contains(spoken.plain())
                || spoken.plain().equals(speech.plain(draft.render(Phrase.DONE)))) {
            return finished(draft, step, draft.opened().marks(), true);
        }
        List<Choice> shown = AskBehaviour.options(draft, step).choices(draft, speech);
        Optional<Match> whole = choices.find(spoken, shown).filter(Match::sure);
        if (whole.isPresent()) {
            return finished(draft, step, List.of(whole.get().choice().value()), true);
        }
        Set<String> values = new LinkedHashSet<>();
        boolean sure = true;
        for (String part : spoken.raw().split("(?i)[,;&+/\\n]|\\s(?:dan|and|sama)\\s|(?<=\\d)\\s+(?=\\d)")) {
            Optional<Match> match = part.isBlank() ? Optional.empty() : choices.find(speech.hear(part), shown);
            if (match.isEmpty()) {
                return Understood.MISSED;
            }
            values.add(match.get().choice().value());
            sure &= match.get().sure();
        }
        return finished(draft, step, List.copyOf(values), sure);
    }

    private static Understood finished(Draft draft, Ask step, List<String> ticked, boolean sure) {
        // The order of the file, so that the same ticks are the same answer; unknown values come from older versions.
        var chosen = step.options().stream().filter(option -> ticked.contains(option.value())).toList();
        List<String> values = chosen.stream().map(option -> option.value()).toList();
        Long fewest = step.min();
        if (isMore(step, values) || fewest != null && values.size() < fewest) {
            return Understood.MISSED;
        }
        String label = String.join(", ", chosen.stream().map(option -> draft.render(option.label())).toList());
        return new Answer(values, -1, label, sure, List.of());
    }

    private static boolean isMore(Ask step, List<String> values) {
        Long most = step.max();
        return most != null && values.size() > most;
    }
}
