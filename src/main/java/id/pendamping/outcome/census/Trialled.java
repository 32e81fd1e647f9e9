package id.pendamping.outcome.census;

import id.pendamping.outcome.figure.Share;
import java.time.Instant;
import java.util.Map;

/**
 * One trial.
 *
 * @param begun when the first arm was drawn
 * @param arms what became of each arm, by its number from 0
 */
public record Trialled(Instant begun, Map<Integer, Map<Aim, Came>> arms) {

    /** @param days within which it has to be reached */
    public record Aim(Goal goal, int days) {
    }

    /**
     * @param share of those who take part, agreed to research, had not come there before and whose days are over
     * @param earlier who had come there before
     * @param waiting whose days are not over
     */
    public record Came(Share share, long earlier, long waiting) {
    }
}
