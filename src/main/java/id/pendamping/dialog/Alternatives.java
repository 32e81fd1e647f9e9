package id.pendamping.dialog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What would be legal instead: all of it when it is little, else what looks most like the wrong word. */
final class Alternatives {

    private static final int FEW = 12;
    private static final int CLOSEST = 5;
    private static final double ALIKE = 0.75;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Alternatives() {
    }

    static String to(String wrong, Collection<String> legal) {
        if (legal.isEmpty()) {
            return "legal: there are none";
        }
        if (legal.size() <= FEW) {
            return "legal: " + String.join(", ", legal);
        }
        return "closest of " + legal.size() + ": "
                + String.join(", ", byLikeness(wrong, legal).stream().limit(CLOSEST).toList());
    }

    /** What was most likely meant. */
    static Optional<String> meant(String wrong, Collection<String> legal) {
        return byLikeness(wrong, legal).stream().findFirst().filter(best -> likeness(wrong, best) >= ALIKE);
    }

    private static List<String> byLikeness(String wrong, Collection<String> legal) {
        return legal.stream().sorted(Comparator.comparingDouble((String word) -> -likeness(wrong, word))
                .thenComparing(Comparator.naturalOrder())).toList();
    }

    private static double likeness(String one, String other) {
        return SIMILARITY.apply(one, other);
    }
}
