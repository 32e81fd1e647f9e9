package id.pendamping.outcome.figure;

import java.util.Optional;

/**
 * What paired people answered right before and after, over the items that each of them answered both times. Scores are
 * in per cent of those items, so a difference is in percentage points.
 *
 * @param n the people
 * @param before the right answers of all their answers; its n is answers, not people
 * @param understood the people at or above the mark
 * @param test the paired t test of each person's two scores; empty for too few, or all alike
 * @param signedRank told beside it for 30 people or fewer
 */
public record ScoreFigures(long n, Share before, Share after, Mark mark, Paired understood, OwnGain ownGain,
        Optional<PairedTest> test, Optional<SignedRank> signedRank) {

    /**
     * The mean of each person's own normalised gain.
     *
     * @param n the people whose gain is in it
     * @param full those who had everything right before and could gain nothing: they are not in it
     */
    public record OwnGain(Optional<Gain> mean, long n, long full) {
    }

    public Optional<Change> change() {
        return Change.between(before, after);
    }

    /** Hake's gain of the group. */
    public Optional<Gain> gain() {
        return Gain.between(before, after);
    }
}
