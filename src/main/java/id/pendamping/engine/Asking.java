package id.pendamping.engine;

import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Step.Quiz;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers people who ask something of their own. */
final class Asking {

    private static final Set<String> QUESTION_WORDS = Set.of("apa", "apakah", "berapa", "kapan", "siapa", "kenapa",
            "mengapa", "bagaimana", "mana", "bolehkah", "bisakah", "adakah", "what", "when", "where", "who", "why",
            "how", "which");
    /** Such a word stands at the beginning or the end: "iurannya berapa ya", "di mana daftarnya". */
    private static final int NEAR_THE_END = 2;
    private static final int SHORTEST = 2;

    private final Set<String> fillers;
    private final Everywhere everywhere;
    private final Wishes wishes;
    private final Questions questions;
    private final AnswerBehaviour answers;

    /** @param fillers words that say nothing: "apa kabar" asks for nothing */
    Asking(Set<String> fillers, Everywhere everywhere, Wishes wishes, Questions questions, AnswerBehaviour answers) {
        this.fillers = fillers;
        this.everywhere = everywhere;
        this.wishes = wishes;
        this.questions = questions;
        this.answers = answers;
    }

    /** Where nothing is open and nobody wants to be left alone: begins the dialog that answers. @return whether it was */
    boolean begin(Draft draft, Spoken spoken) {
        Optional<Dialog> dialog = everywhere.asking();
        if (draft.standing().stopped() || dialog.isEmpty() || !isQuestion(spoken) && !isKnown(draft, spoken)) {
            return false;
        }
        wishes.begin(draft, Begun.of(dialog.get(), spoken.raw()));
        return true;
    }

    private boolean isKnown(Draft draft, Spoken spoken) {
        return spoken.words().size() >= SHORTEST && answers.knows(draft, spoken.raw());
    }

    /**
     * At an open question that the words do not fit: the answer, and the question once more. Not in a test, where an
     * answer would give away what is asked. @return whether that was done
     */
    boolean beside(Draft draft, Spoken spoken) {
        if (!isQuestion(spoken) || draft.step() instanceof Quiz quiz && quiz.test() != null) {
            return false;
        }
        String answer = answers.beside(draft, spoken.raw());
        if (answer.isEmpty()) {
            return false;
        }
        questions.again(draft, answer);
        return true;
    }

    private boolean isQuestion(Spoken spoken) {
        List<String> words = spoken.words();
        if (words.size() < SHORTEST) {
            return false;
        }
        if (words.stream().allMatch(word -> QUESTION_WORDS.contains(word) || fillers.contains(word))) {
            return false;
        }
        int near = Math.min(NEAR_THE_END, words.size());
        return spoken.raw().endsWith("?") || words.subList(0, near).stream().anyMatch(QUESTION_WORDS::contains)
                || words.subList(words.size() - near, words.size()).stream().anyMatch(QUESTION_WORDS::contains);
    }
}
