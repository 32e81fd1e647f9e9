package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.figure.Share;
import java.util.Map;
import java.util.TreeMap;

/** Gathers {@link Saved}, one person at a time. */
final class Saving {

    private final TreeMap<Integer, Long> rhythm = new TreeMap<>(Map.of(1, 0L, 5, 0L, 10, 0L, 20, 0L));
    private long people;
    private long savers;
    private long rupiah;

    void add(Course.Saving saving) {
        people++;
        if (saving.entries() > 0) {
            savers++;
            rupiah += saving.rupiah();
            rhythm.merge(rhythm.floorKey(Math.max(1, saving.days())), 1L, Long::sum);
        }
    }

    Saved saved() {
        Map<Integer, Share> shares = new TreeMap<>();
        rhythm.forEach((days, count) -> shares.put(days, Share.of(count, savers)));
        return new Saved(Share.of(savers, people), shares, rupiah);
    }
}
