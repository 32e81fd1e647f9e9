package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Course.Item;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.census.Figures.Registering;
import id.pendamping.outcome.census.Figures.Step;
import id.pendamping.outcome.figure.Tally;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers {@link Registering}, one person at a time. */
final class Listing {

    private static final String DONE = "done";
    private static final String BLOCKED = "blocked";

    private static final class Count {

        private long done;
        private final Map<String, Long> blocked = new TreeMap<>();
    }

    private final Map<String, Long> intents = new TreeMap<>();
    private final Map<String, Count> steps = new TreeMap<>();
    private final Set<String> insurances;
    private long people;

    /** @param insurances the words of their bills, which are those of their checklists, too */
    Listing(Set<String> insurances) {
        this.insurances = Set.copyOf(insurances);
    }

    void add(Course course) {
        people++;
        intents.merge(intent(course), 1L, Long::sum);
        course.items().forEach((place, item) -> count(steps.computeIfAbsent(place, unused -> new Count()), item));
    }

    private static void count(Count count, Item item) {
        count.done += item.status().equals(DONE) ? 1 : 0;
        if (item.status().equals(BLOCKED) && !item.obstacle().isEmpty()) {
            count.blocked.merge(item.obstacle(), 1L, Long::sum);
        }
    }

    private String intent(Course course) {
        if (course.stages().containsKey(Stage.REGISTERED)) {
            return Registering.MEMBER;
        }
        boolean planned = course.bills().entrySet().stream().anyMatch(bill -> insurances.contains(bill.getKey())
                && bill.getValue().since() != null && bill.getValue().ended() == null);
        return planned || course.items().keySet().stream()
                .anyMatch(place -> insurances.contains(place.substring(0, Math.max(place.indexOf('/'), 0))))
                        ? Registering.UNDERWAY
                        : Registering.NOT_BEGUN;
    }

    Registering registering() {
        List<Step> all = steps.entrySet().stream().map(it -> {
            int slash = it.getKey().indexOf('/');
            return new Step(it.getKey().substring(0, Math.max(slash, 0)), it.getKey().substring(slash + 1),
                    it.getValue().done, Map.copyOf(it.getValue().blocked));
        }).toList();
        return new Registering(new Tally(intents, people), all);
    }
}
