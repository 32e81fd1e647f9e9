package id.pendamping.engine;

/**
 * How far a turn may go. Running into a limit is a {@link LimitReached} failure, told politely.
 *
 * @param stepsPerTurn steps without waiting for the person
 * @param answerLength characters of a typed answer that is kept
 * @param variables names a conversation may hold
 * @param depth dialogs that may be open at once
 * @param trail answers that can be taken back
 */
public record EngineLimits(int stepsPerTurn, int answerLength, int variables, int depth, int trail) {

    public static final EngineLimits DEFAULT = new EngineLimits(60, 1000, 200, 12, 6);

    /** A dialog asked for more than it may. */
    public static final class LimitReached extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LimitReached(String what) {
            super(what);
        }
    }
}
