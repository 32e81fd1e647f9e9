package id.pendamping.outcome.census;

import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.Share;
import java.util.Optional;

/** Some of so many people, as far as both numbers may be shown. */
public record Portion(Cell part, Cell whole) {

    /** @return empty where one of the two is hidden */
    public Optional<Share> share() {
        return Cell.share(part, whole);
    }
}
