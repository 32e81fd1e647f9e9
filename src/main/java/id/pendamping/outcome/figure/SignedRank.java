package id.pendamping.outcome.figure;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Wilcoxon's signed rank test of paired differences, two-sided (Biometrics Bulletin 1, 1945): for few people, whose
 * differences nobody can call normal. People without a difference are left out, as Wilcoxon did. Exact without ties,
 * with the normal approximation and its correction for ties otherwise.
 *
 * @param n the differences that are not zero
 * @param v the sum of the ranks of the positive ones
 */
public record SignedRank(int n, double v, double p) {

    /** @return empty where there is no difference at all */
    static Optional<SignedRank> of(double[] differences) {
        double[] moved = Arrays.stream(differences).filter(difference -> difference != 0).toArray();
        if (moved.length == 0) {
            return Optional.empty();
        }
        WilcoxonSignedRankTest.Result test = WilcoxonSignedRankTest.withDefaults().test(moved);
        return Optional.of(new SignedRank(moved.length, test.getStatistic(), test.getPValue()));
    }
}
