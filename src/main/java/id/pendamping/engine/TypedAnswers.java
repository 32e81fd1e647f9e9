package id.pendamping.engine;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step.Ask;
import id.pendamping.engine.Understood.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what was typed as an answer of the kind that was asked for. */
final class TypedAnswers {

    private static final Set<String> SKIP_WORDS = Set.of("lewati", "lewat", "skip");

    private final Speech speech;
    private final ChoiceWords choices;
    private final MultiChoice multiChoice;
    private final NikCheck nik;

    TypedAnswers(Speech speech, ChoiceWords choices, MultiChoice multiChoice, NikCheck nik) {
        this.speech = speech;
        this.choices = choices;
        this.multiChoice = multiChoice;
        this.nik = nik;
    }

    Understood read(Draft draft, Ask step, Spoken spoken) {
        if (step.optional() && (SKIP_WORDS.contains(spoken.plain())
                || spoken.plain().equals(speech.plain(Html.plain(draft.render(Phrase.SKIP)))))) {
            return Answer.skipped(draft.render(Phrase.SKIP));
        }
        String raw = spoken.raw();
        LocalDate today = draft.scope().today();
        return switch (step.kind()) {
            case CHOICE -> choice(draft, step, spoken);
            case MULTI_CHOICE -> multiChoice.typed(draft, step, spoken);
            case TEXT -> FreeText.read(raw, step.max(), draft.limits().answerLength());
            case NUMBER -> value(raw, text -> NumberWords.read(text).filter(number -> isBetween(step, number)));
            case MONEY -> value(raw, text -> MoneyWords.read(text).filter(number -> isBetween(step, number)));
            case DATE -> value(raw, text -> DateWords.read(text, today));
            case TIME -> value(raw, TimeWords::read);
            case PHONE -> value(raw, PhoneWords::read);
            case NIK -> nik.read(draft, raw);
            case LOCATION, PHOTO -> Understood.MISSED;
        };
    }

    private Understood choice(Draft draft, Ask step, Spoken spoken) {
        OptionList options = AskBehaviour.options(draft, step);
        return choices.find(spoken, options.choices(draft, speech)).map(match -> {
            int index = match.choice().index();
            return (Understood) new Answer(match.choice().value(), index, options.label(draft, index), match.sure(),
                    List.of());
        }).orElse(Understood.MISSED);
    }

    private static <T> Understood value(String raw, Function<String, Optional<T>> reader) {
        return reader.apply(Digits.ascii(raw)).map(value -> (Understood) Answer.of(value, Html.escape(raw)))
                .orElse(Understood.MISSED);
    }

    private static boolean isBetween(Ask step, long number) {
        Long min = step.min();
        Long max = step.max();
        return (min == null || number >= min) && (max == null || number <= max);
    }
}
