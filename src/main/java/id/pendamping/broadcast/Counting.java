package id.pendamping.broadcast;

import id.pendamping.broadcast.Reach.Circle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** How many people an audience has now, and some of them. Remembers the last count for a minute: everybody is read. */
final class Counting {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int SAMPLES = 20;

    private final Candidates candidates;
    private final AtomicReference<Counted> last = new AtomicReference<>();

    Counting(Candidates candidates) {
        this.candidates = candidates;
    }

    /**
     * @param people how many would get it
     * @param excluded how many belong to it and must not be written to, by reason
     * @param samples some who would get it
     */
    record Counted(Audience audience, Circle circle, Instant at, long people, Map<String, Long> excluded,
            List<Candidate> samples) {
    }

    /** @param circle whom the author may write to */
    Counted of(Audience audience, Circle circle, Instant now) {
        Counted known = last.get();
        if (known != null && known.audience().equals(audience) && known.circle().equals(circle)
                && known.at().plus(REMEMBERED).isAfter(now)
                && !known.at().isAfter(now)) {
            return known;
        }
        Counted counted = count(audience, circle, now);
        last.set(counted);
        return counted;
    }

    private Counted count(Audience audience, Circle circle, Instant now) {
        long people = 0;
        Map<String, Long> excluded = new HashMap<>();
        List<Candidate> samples = new ArrayList<>();
        String cursor = "";
        for (List<Candidate> page = page(audience, cursor, now); !page.isEmpty(); page = page(audience, cursor, now)) {
            for (Candidate candidate : page) {
                String word = circle.judge(audience, candidate, now).orElse("");
                if (word.equals(Audience.OK)) {
                    people++;
                    if (samples.size() < SAMPLES) {
                        samples.add(candidate);
                    }
                } else if (!word.isEmpty()) {
                    excluded.merge(word, 1L, Long::sum);
                }
            }
            cursor = page.getLast().chat().value();
        }
        return new Counted(audience, circle, now, people, Map.copyOf(excluded), List.copyOf(samples));
    }

    private List<Candidate> page(Audience audience, String cursor, Instant now) {
        return candidates.after(cursor, Freezing.PAGE, audience.needed(), now);
    }
}
