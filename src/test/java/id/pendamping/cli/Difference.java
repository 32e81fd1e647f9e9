package id.pendamping.cli;

import java.util.ArrayList;
import java.util.List;

/** Two lists of lines beside each other: {@code -} only expected, {@code +} only there, blank for both. */
final class Difference {

    private Difference() {
    }

    static String of(List<String> expected, List<String> actual) {
        int[][] common = new int[expected.size() + 1][actual.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = actual.size() - 1; j >= 0; j--) {
                common[i][j] = expected.get(i).equals(actual.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < expected.size() || j < actual.size()) {
            if (i < expected.size() && j < actual.size() && expected.get(i).equals(actual.get(j))) {
                lines.add("    " + expected.get(i++));
                j++;
            } else if (i < expected.size() && (j == actual.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add("  - " + expected.get(i++));
            } else {
                lines.add("  + " + actual.get(j++));
            }
        }
        return String.join("\n", lines);
    }
}
