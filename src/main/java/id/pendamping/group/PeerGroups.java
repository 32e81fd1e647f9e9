package id.pendamping.group;

import java.util.ArrayList;
import java.util.List;

/** Divides people into small groups that support each other: five to seven each, as even as can be. */
final class PeerGroups {

    static final int FEWEST = 5;
    static final int MOST = 7;

    private PeerGroups() {
    }

    /**
     * @return the size of each group; empty where so many people cannot be divided: fewer than five, and eight or nine,
     *         who are too many for one group and too few for two
     */
    static List<Integer> sizes(int people) {
        int groups = (people + MOST - 1) / MOST;
        if (people < FEWEST || people < groups * FEWEST) {
            return List.of();
        }
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            sizes.add(people / groups + (i < people % groups ? 1 : 0));
        }
        return List.copyOf(sizes);
    }
}
