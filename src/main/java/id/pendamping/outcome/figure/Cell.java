package id.pendamping.outcome.figure;

import java.util.Optional;
import java.util.OptionalLong;

/** What a page may show of one count. */
public sealed interface Cell {

    /** @return empty where it is hidden */
    default OptionalLong shown() {
        return switch (this) {
            case Shown shown -> OptionalLong.of(shown.count());
            case Hidden hidden -> OptionalLong.empty();
        };
    }

    /** @return empty where one of the two is hidden, or the part is no part of the whole */
    static Optional<Share> share(Cell part, Cell whole) {
        return part instanceof Shown(long count) && whole instanceof Shown(long n) && count <= n
                ? Optional.of(Share.of(count, n))
                : Optional.empty();
    }

    /** @param count nobody, or at least {@link SmallCells#FEWEST_SHOWN} */
    record Shown(long count) implements Cell {
    }

    /**
     * Not shown: either 1 to 4 people, or a larger number that would give away such a one. A page marks both alike, and
     * shows no percentage, bar or total that is worked out from it.
     */
    record Hidden() implements Cell {
    }
}
