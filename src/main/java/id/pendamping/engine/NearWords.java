package id.pendamping.engine;

import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Whether two texts are the same but for slips of the thumb, word by word. Short words have no room for slips. */
final class NearWords {

    private static final int LONGEST = 64;
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    private NearWords() {
    }

    /** How many slips lie between them, empty if they are not the same. */
    static Optional<Integer> slips(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return Optional.empty();
        }
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        if (words.length != others.length) {
            // A blank too many or too few is a slip as well.
            return one.replace(" ", "").equals(other.replace(" ", "")) ? Optional.of(1) : Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < words.length; i++) {
            int slips = slipsInWord(words[i], others[i]);
            if (slips < 0) {
                return Optional.empty();
            }
            sum += slips;
        }
        return Optional.of(sum);
    }

    private static int slipsInWord(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
        if (Math.abs(one.length() - other.length()) > allowed) {
            return -1;
        }
        int slips = DISTANCE.apply(one, other);
        return slips <= allowed ? slips : -1;
    }
}
