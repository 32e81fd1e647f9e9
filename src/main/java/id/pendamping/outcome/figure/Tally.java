package id.pendamping.outcome.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each answer was given to a question that allows one.
 *
 * @param n the base: everybody who was asked, also those who gave no answer
 */
public record Tally(Map<String, Long> counts, long n) {

    public Tally {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        long given = counts.values().stream().mapToLong(Long::longValue).sum();
        if (given > n) {
            throw new IllegalArgumentException(given + " answers of " + n + " people; legal is one each at most");
        }
    }

    public Share share(String answer) {
        return Share.of(counts.getOrDefault(answer, 0L), n);
    }

    public Share unanswered() {
        return Share.of(n - counts.values().stream().mapToLong(Long::longValue).sum(), n);
    }
}
