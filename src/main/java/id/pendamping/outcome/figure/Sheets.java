package id.pendamping.outcome.figure;

import java.util.Map;

/**
 * The two tests of one person, who is not named.
 *
 * @param before whether each item was answered right (for an attitude or a habit: as hoped) before the lessons; empty
 *            if they did not take that test
 * @param after the same after the lessons
 * @param among what they are counted under where losses are told, for example their group
 */
public record Sheets(Map<String, Boolean> before, Map<String, Boolean> after, String among) {

    public Sheets {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    boolean isPaired() {
        return !before.isEmpty() && !after.isEmpty();
    }
}
