package id.pendamping.outcome.figure;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A survey of membership, gathered one person at a time. The reasons for not being a member are shares of those who are
 * none, never of everybody: 61 % of 231 is not 61 % of 300.
 */
public final class Survey {

    private final Set<String> askedWhy;
    private final TreeMap<String, Long> stands = new TreeMap<>();
    private final TreeMap<String, Long> reasons = new TreeMap<>();
    private final Crossing works = new Crossing();
    private long people;
    private long without;

    /** @param askedWhy the standings whose people are asked for their main reason */
    public Survey(Set<String> askedWhy) {
        this.askedWhy = Set.copyOf(askedWhy);
    }

    /**
     * @param standing of membership
     * @param reason the main one, or null if they gave none; left out where their standing is not asked for one
     * @param work what they live by
     */
    public void add(String standing, @Nullable String reason, String work) {
        people++;
        stands.merge(standing, 1L, Long::sum);
        works.add(work, standing);
        if (askedWhy.contains(standing)) {
            without++;
            if (reason != null) {
                reasons.merge(reason, 1L, Long::sum);
            }
        }
    }

    /** Of everybody. */
    public Tally standings() {
        return new Tally(stands, people);
    }

    /** Of those who are asked why. */
    public Tally reasons() {
        return new Tally(reasons, without);
    }

    /** Work by standing, small numbers hidden; empty while nobody was counted. */
    public Optional<Crossing.Crossed> byWork() {
        return works.table();
    }
}
