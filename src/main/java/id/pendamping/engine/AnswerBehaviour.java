package id.pendamping.engine;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Formats;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step.Answer;
import id.pendamping.engine.Answers.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers questions in free words: where a dialog asks for them, and beside an open question. */
final class AnswerBehaviour implements Behaviour<Answer> {

    /** Beside an open question there is less room. */
    private static final int MOST_BESIDE = 2;
    private static final int LONGEST_SOURCE = 50;

    private final Answers answers;

    AnswerBehaviour(Answers answers) {
        this.answers = answers;
    }

    @Override
    public After enter(Draft draft, Answer step) {
        Object question = draft.scope().value(step.question());
        draft.assign(step.question(), null);
        List<Found> found = question instanceof String words ? find(draft, words) : List.of();
        if (found.isEmpty()) {
            return new After.Goes(Signal.OPTION, 0);
        }
        draft.say(told(draft, found, Answers.MOST), null);
        return After.NEXT;
    }

    boolean knows(Draft draft, String question) {
        return !find(draft, question).isEmpty();
    }

    /** What can be said in front of the open question; empty where nothing is known. */
    String beside(Draft draft, String question) {
        return told(draft, find(draft, question), MOST_BESIDE);
    }

    private List<Found> find(Draft draft, String question) {
        return answers.find(question, draft.standing().language(), draft.scope().today());
    }

    /** One after the other, and below them the oldest day and every source. */
    private static String told(Draft draft, List<Found> found, int most) {
        if (found.isEmpty()) {
            return "";
        }
        List<Found> best = found.subList(0, Math.min(most, found.size()));
        LocalDate checked = best.stream().map(Found::checkedOn).min(LocalDate::compareTo).orElseThrow();
        String words = best.stream().map(one -> Html.plain(one.html())).collect(Collectors.joining("\n\n"));
        String sources = best.stream().map(one -> shortened(one.source())).distinct()
                .collect(Collectors.joining("; "));
        return draft.render(Phrase.ANSWER, Map.of("answer", words, "date",
                Formats.date(checked, draft.standing().language()),
                "source", sources));
    }

    private static String shortened(String source) {
        if (source.length() <= LONGEST_SOURCE) {
            return source;
        }
        int blank = source.lastIndexOf(' ', LONGEST_SOURCE);
        return source.substring(0, blank < 1 ? LONGEST_SOURCE : blank) + "…";
    }
}
