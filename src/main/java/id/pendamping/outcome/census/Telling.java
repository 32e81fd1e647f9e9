package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.figure.Crossing;
import id.pendamping.outcome.figure.Effectiveness;
import id.pendamping.outcome.figure.Mean;
import id.pendamping.outcome.figure.Paired;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.Survey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers {@link Told}, one person at a time. */
final class Telling {

    static final String FINISHED = "baseline_completed";
    private static final Set<String> NO_MEMBER = Set.of("none", "inactive");
    private static final String ASKED = "asked";
    private static final String PROTECTION = "protection";
    private static final int MOST_STARS = 5;

    private final Survey health = new Survey(Set.of());
    private final Survey work = new Survey(Set.of());
    private final Survey reasons = new Survey(Set.of(ASKED));
    private final Map<String, Long> obstacles = new TreeMap<>();
    private final Crossing moves = new Crossing();
    private final long[] protection = new long[4];
    private final Map<String, Mean> stars = new TreeMap<>();
    private Effectiveness effectiveness = Effectiveness.NONE;
    private long people;

    void add(Course course) {
        Map<String, String> first = course.profile().toldFirst();
        if (course.marks().containsKey(FINISHED)) {
            people++;
            survey(first);
        }
        String before = first.get("perception");
        String after = course.profile().told().get("perception_after");
        if (before != null && after != null) {
            moves.add(before, after);
            protection[(before.equals(PROTECTION) ? 0 : 2) + (after.equals(PROTECTION) ? 0 : 1)]++;
        }
        rate(course.ratings());
    }

    private void survey(Map<String, String> first) {
        String living = first.getOrDefault("work", "");
        String card = first.getOrDefault("jkn_status", "");
        String membership = first.getOrDefault("bpu_status", "");
        health.add(card, null, living);
        work.add(membership, null, living);
        boolean asked = NO_MEMBER.contains(card) || NO_MEMBER.contains(membership);
        reasons.add(asked ? ASKED : "", first.get("main_reason"), living);
        List.of(first.getOrDefault("obstacles", "").split("\\+")).stream().filter(word -> !word.isEmpty()).distinct()
                .forEach(word -> obstacles.merge(word, 1L, Long::sum));
    }

    private void rate(Map<String, Integer> ratings) {
        ratings.forEach((about, given) -> {
            if (given >= 1 && given <= MOST_STARS) {
                stars.merge(about, Mean.NONE.and(BigDecimal.valueOf(given)), (kept, one) -> kept
                        .and(BigDecimal.valueOf(given)));
            }
        });
        int access = ratings.getOrDefault("access", 0);
        int understanding = ratings.getOrDefault("understanding", 0);
        int benefit = ratings.getOrDefault("benefit", 0);
        if (Math.min(Math.min(access, understanding), benefit) >= 1
                && Math.max(Math.max(access, understanding), benefit) <= MOST_STARS) {
            effectiveness = effectiveness.and(access, understanding, benefit);
        }
    }

    Told told() {
        Map<String, Share> difficult = new TreeMap<>();
        obstacles.forEach((word, count) -> difficult.put(word, Share.of(count, people)));
        return new Told(people, new Told.Standing(health.standings(), health.byWork()),
                new Told.Standing(work.standings(), work.byWork()), reasons.reasons(), difficult,
                new Told.Opinions(new Paired(protection[0], protection[2], protection[1], protection[3]),
                        moves.table(), effectiveness, Map.copyOf(stars)));
    }
}
