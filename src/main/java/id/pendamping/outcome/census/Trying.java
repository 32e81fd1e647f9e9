package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Course.Arm;
import id.pendamping.outcome.census.Trialled.Aim;
import id.pendamping.outcome.census.Trialled.Came;
import id.pendamping.outcome.figure.Share;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Gathers {@link Trialled} of every trial, one person at a time. Whoever took the agreement to research back is left out. */
final class Trying {

    private static final class Count {

        private long n;
        private long reached;
        private long earlier;
        private long waiting;
    }

    private final Map<String, Map<Integer, Map<Aim, Count>>> trials = new HashMap<>();
    private final Map<String, Instant> begun = new HashMap<>();
    private final Instant now;
    private final ZoneId zone;

    Trying(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void add(Course course) {
        if (course.consents().research()) {
            course.arms().forEach((trial, arm) -> {
                begun.merge(trial, arm.at(), (one, other) -> one.isBefore(other) ? one : other);
                Map<Aim, Count> counts = trials.computeIfAbsent(trial, unused -> new TreeMap<>())
                        .computeIfAbsent(arm.variant(), unused -> new HashMap<>());
                for (Goal goal : Goal.values()) {
                    Goal.DAYS.forEach(days -> count(course, arm, new Aim(goal, days), counts));
                }
            });
        }
    }

    private void count(Course course, Arm arm, Aim aim, Map<Aim, Count> counts) {
        Count count = counts.computeIfAbsent(aim, unused -> new Count());
        Instant end = arm.at().plus(Duration.ofDays(aim.days()));
        if (aim.goal().isEarlier(course, arm.at())) {
            count.earlier++;
        } else if (end.isAfter(now)) {
            count.waiting++;
        } else {
            count.n++;
            count.reached += aim.goal().isReached(course, arm.at(), end, zone) ? 1 : 0;
        }
    }

    Map<String, Trialled> all() {
        Map<String, Trialled> all = new HashMap<>();
        trials.forEach((trial, arms) -> {
            Map<Integer, Map<Aim, Came>> came = new TreeMap<>();
            arms.forEach((arm, counts) -> {
                Map<Aim, Came> aims = new HashMap<>();
                counts.forEach((aim, it) -> aims.put(aim,
                        new Came(Share.of(it.reached, it.n), it.earlier, it.waiting)));
                came.put(arm, aims);
            });
            all.put(trial, new Trialled(begun.getOrDefault(trial, now), came));
        });
        return all;
    }
}
