package id.pendamping.outcome.figure;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One question of a test.
 *
 * @param before the item's difficulty before: the share of right answers among all who answered it, paired or not
 * @param paired those who answered it both times: change, gain and test are theirs only
 * @param discriminationBefore see {@link Discrimination}
 */
public record ItemFigures(String item, String indicator, Share before, Share after, Paired paired,
        OptionalDouble discriminationBefore, OptionalDouble discriminationAfter) {

    public Optional<Change> change() {
        return Change.between(paired.before(), paired.after());
    }

    public Optional<Gain> gain() {
        return Gain.between(paired.before(), paired.after());
    }
}
