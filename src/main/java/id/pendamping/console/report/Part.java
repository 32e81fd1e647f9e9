package id.pendamping.console.report;

import id.pendamping.outcome.census.Dimension;
import id.pendamping.outcome.census.Figures.Progress;
import id.pendamping.outcome.census.Slice;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom the report is about: everybody, or the people of one area or group.
 *
 * @param dimension null for everybody
 * @param value of the dimension
 */
record Part(@Nullable Dimension dimension, String value) {

    static final Part WHOLE = new Part(null, "");

    private static final Map<String, Dimension> DIMENSIONS = Map.of(Dimension.AREA.id(), Dimension.AREA,
            Dimension.GROUP.id(), Dimension.GROUP);

    /** @param word for example {@code area:java}; everybody for anything else */
    static Part of(String word) {
        int colon = word.indexOf(':');
        Dimension dimension = colon < 0 ? null : DIMENSIONS.get(word.substring(0, colon));
        return dimension == null ? WHOLE : new Part(dimension, word.substring(colon + 1));
    }

    String word() {
        return dimension == null ? "" : dimension.id() + ":" + value;
    }

    /** All parts of this cut of the programme by their values, so that a hidden number cannot be worked out. */
    Map<String, Slice> slices(Progress progress) {
        return dimension == null
                ? Map.of(value, progress.whole())
                : Optional.ofNullable(progress.parts().get(dimension)).orElse(Map.of());
    }
}
