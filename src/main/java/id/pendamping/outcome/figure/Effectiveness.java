package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How effective people find the programme: the mean of the three means of access, understanding and benefit, each rated
 * from 1 to 5 and each of the same weight whatever its n.
 */
public record Effectiveness(Mean access, Mean understanding, Mean benefit) {

    /** Nobody yet. */
    public static final Effectiveness NONE = new Effectiveness(Mean.NONE, Mean.NONE, Mean.NONE);

    /**
     * A proposal of this programme, not of the field paper, which only calls 2.8 medium: below 2.5, below 3.5, and from
     * there on. It goes by the score as it is printed, so that no page calls a 3.5 medium.
     */
    public enum Band {
        LOW, MEDIUM, HIGH
    }

    private static final BigDecimal MEDIUM_FROM = new BigDecimal("2.5");
    private static final BigDecimal HIGH_FROM = new BigDecimal("3.5");
    private static final int HIGHEST = 5;

    /** With the ratings of one person more, each from 1 to 5. */
    public Effectiveness and(int access, int understanding, int benefit) {
        return new Effectiveness(this.access.and(rating(access)), this.understanding.and(rating(understanding)),
                this.benefit.and(rating(benefit)));
    }

    /** @return half-up, usually with one decimal; empty while one of the three has no data */
    public Optional<BigDecimal> score(int decimals) {
        return access.exact().flatMap(first -> understanding.exact().flatMap(second -> benefit.exact()
                .map(third -> Exact.round(mean(first, second, third), decimals))));
    }

    public Optional<Band> band() {
        return score(1).map(score -> score.compareTo(MEDIUM_FROM) < 0
                ? Band.LOW
                : score.compareTo(HIGH_FROM) < 0 ? Band.MEDIUM : Band.HIGH);
    }

    private static BigFraction mean(BigFraction first, BigFraction second, BigFraction third) {
        return first.add(second).add(third).divide(3);
    }

    private static BigDecimal rating(int rating) {
        if (rating < 1 || rating > HIGHEST) {
            throw new IllegalArgumentException("a rating of " + rating + "; legal is 1 to " + HIGHEST);
        }
        return BigDecimal.valueOf(rating);
    }
}
