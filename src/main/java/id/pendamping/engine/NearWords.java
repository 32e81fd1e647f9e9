package id.pendamping.engine;

import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Whether two words are the same but for a slip of the thumb. Short words have no room for slips. */
final class NearWords {

    private static final int LONGEST = 48;
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    private NearWords() {
    }

    /** How many slips lie between them, empty if they are not the same word. */
    static Optional<Integer> slips(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int allowed = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
        if (longer > LONGEST || longer - shorter > allowed) {
            return Optional.empty();
        }
        int slips = DISTANCE.apply(one, other);
        return slips <= allowed ? Optional.of(slips) : Optional.empty();
    }
}
