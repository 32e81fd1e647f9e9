package id.pendamping.broadcast;

import id.pendamping.broadcast.Recipient.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of a broadcast, in numbers of people; fewer than five are not told apart. */
final class Tally {

    private static final int FEWEST = 5;
    private static final String DROPPED = State.DROPPED.id() + ":";

    private final Map<String, Long> values = new HashMap<>();

    private Tally() {
    }

    /**
     * {@code people}, {@code reached}, {@code left} (their turn comes), {@code unknown}, {@code held}, each of the reasons
     * by its word, and {@code others} for all other reasons. A reason counts those who were left out when the audience was
     * written down and those for whom it came later.
     */
    static Tally of(Broadcast it, Map<String, Long> counts, List<String> reasons) {
        Tally tally = new Tally();
        tally.values.put("people", it.frozen().people());
        tally.values.put("reached", counts.getOrDefault(State.SENT.id(), 0L));
        tally.values.put("left", List.of(State.FROZEN, State.QUEUED, State.POSTPONED).stream()
                .mapToLong(state -> counts.getOrDefault(state.id(), 0L)).sum());
        tally.values.put("unknown", counts.getOrDefault(State.UNKNOWN.id(), 0L));
        tally.values.put("held", counts.getOrDefault(State.HELD.id(), 0L));
        reasons.forEach(reason -> tally.values.put(reason, 0L));
        tally.values.put("others", 0L);
        it.frozen().excluded().forEach((reason, count) -> {
            // Somebody else's people never were its audience.
            if (!reason.equals(Reach.FOREIGN)) {
                tally.add(reasons.contains(reason) ? reason : "others", count);
            }
        });
        counts.forEach((state, count) -> {
            if (state.startsWith(DROPPED)) {
                String reason = state.substring(DROPPED.length());
                tally.add(reasons.contains(reason) ? reason : "others", count);
            }
        });
        return tally;
    }

    private void add(String name, long count) {
        values.merge(name, count, Long::sum);
    }

    void into(Map<String, Object> snapshot, String prefix) {
        values.forEach((name, count) -> put(snapshot, prefix + name, count));
    }

    /** A number from 1 to 4 is not known. */
    static void put(Map<String, Object> snapshot, String name, long count) {
        if (count == 0 || count >= FEWEST) {
            snapshot.put(name, count);
        }
    }
}
