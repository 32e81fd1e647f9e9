package id.pendamping.outcome.figure;

/**
 * From how much on somebody counts as having understood: at least {@code right} of {@code of}, in proportion where they
 * answered another number of questions. No paper of the field states its mark, so it is always printed with the share.
 */
public record Mark(int right, int of) {

    public Mark {
        if (right < 1 || right > of) {
            throw new IllegalArgumentException(right + " of " + of + " is no mark; legal is 1 ≤ right ≤ of");
        }
    }

    boolean isReached(int rightAnswers, int answers) {
        return (long) rightAnswers * of >= (long) right * answers;
    }
}
