package id.pendamping.broadcast;

import id.pendamping.broadcast.Recipient.State;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a broadcast, in numbers of people that are not hidden yet.
 *
 * @param people of its audience
 * @param left whose turn comes
 * @param unknown for whom nobody knows whether it came
 * @param held who get nothing, to compare
 * @param reasons why it did not reach others, by word: when its audience was written down, and later
 */
public record Outcome(long people, long reached, long left, long unknown, long held, Map<String, Long> reasons) {

    private static final String DROPPED = State.DROPPED.id() + ":";

    static Outcome of(Broadcast it, Map<String, Long> counts) {
        Map<String, Long> reasons = new TreeMap<>(it.frozen().excluded());
        // Somebody else's people never were its audience.
        reasons.remove(Reach.FOREIGN);
        counts.forEach((state, count) -> {
            if (state.startsWith(DROPPED)) {
                reasons.merge(state.substring(DROPPED.length()), count, Long::sum);
            }
        });
        long left = count(counts, State.FROZEN) + count(counts, State.QUEUED) + count(counts, State.POSTPONED);
        return new Outcome(it.frozen().people(), count(counts, State.SENT), left, count(counts, State.UNKNOWN),
                count(counts, State.HELD), reasons);
    }

    private static long count(Map<String, Long> counts, State state) {
        return counts.getOrDefault(state.id(), 0L);
    }

    /** How many of its audience have an outcome, from 0 to 100. */
    public int percentDone() {
        return people == 0 ? 0 : Math.clamp(100 * (people - left) / people, 0, 100);
    }
}
