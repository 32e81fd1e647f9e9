package id.pendamping.outcome.figure;

import java.util.OptionalDouble;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * The same people asked yes-or-no twice, as four counts. Whether the two times differ is asked of those who changed
 * only: McNemar's test (Psychometrika 12, 1947), exact, which is the two-sided binomial test of {@code gained} among
 * {@code gained + lost} with one half.
 *
 * @param both yes before and after
 * @param gained no before, yes after
 * @param lost yes before, no after
 * @param neither no before and after
 */
public record Paired(long both, long gained, long lost, long neither) {

    /** Nobody yet. */
    public static final Paired NONE = new Paired(0, 0, 0, 0);

    public Paired {
        if (Math.min(Math.min(both, gained), Math.min(lost, neither)) < 0) {
            throw new IllegalArgumentException("a count below 0; legal is 0 or more");
        }
    }

    Paired and(boolean before, boolean after, long people) {
        return new Paired(both + (before && after ? people : 0), gained + (!before && after ? people : 0),
                lost + (before && !after ? people : 0), neither + (!before && !after ? people : 0));
    }

    public long n() {
        return both + gained + lost + neither;
    }

    public Share before() {
        return Share.of(both + lost, n());
    }

    public Share after() {
        return Share.of(both + gained, n());
    }

    /**
     * @return the two-sided probability of a difference at least as large if nothing had changed; empty where nobody
     *         changed, because then there is nothing to test
     */
    public OptionalDouble exactP() {
        long changed = gained + lost;
        return changed == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(BinomialTest.withDefaults()
                        .test(Math.toIntExact(changed), Math.toIntExact(gained), 0.5).getPValue());
    }
}
