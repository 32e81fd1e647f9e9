package id.pendamping.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of S2, who are asked once: 69 of 300 are active members of the insurance of workers; of the other 231 the
 * main reason is for 141 that they do not know what it is good for, for 58 the money, for 32 the way to register.
 */
final class SurveyCast {

    private static final List<String> WORKS = List.of("vendor", "labourer", "other", "driver", "domestic");
    private static final List<String> CITIES = List.of("sumatra", "java", "java", "java", "sulawesi");
    private static final int DAYS = 10;

    private SurveyCast() {
    }

    static List<Actor> of(Parts parts, LocalDate seen) {
        List<Actor> cast = new ArrayList<>();
        for (int i = 0; i < parts.people(); i++) {
            cast.add(Habits.of(new Actor("s2-%04d".formatted(i)), parts.called(i))
                    .choosing("consents/reminders", "no").choosing("baseline/work", WORKS.get(i % WORKS.size()))
                    .choosing("baseline/area", parts.one(CITIES)).skipping("baseline/family")
                    .choosing("baseline/income", parts.one(List.of("daily", "weekly", "irregular")))
                    // Asked for the other insurance only, they are asked why they are not in it.
                    .skipping("baseline/jkn")
                    .choosing("baseline/obstacles", parts.one(List.of("money", "words", "none")))
                    .choosing("baseline/perception", parts.one(List.of("burden", "protection", "unsure")))
                    .choosing("pretest/intro", "later").comes(seen.minusDays(1 + DAYS - i % DAYS), "/start"));
        }
        List<Actor> members = parts.some(cast, parts.scaled(69));
        List<Actor> others = new ArrayList<>(parts.some(cast, cast.size()));
        others.removeAll(members);
        Map<String, Integer> reasons = new HashMap<>();
        reasons.put("unaware", parts.scaled(141));
        reasons.put("expense", parts.scaled(58));
        members.forEach(actor -> actor.choosing("baseline/bpu", "active"));
        for (Actor actor : others) {
            String reason = List.of("unaware", "expense").stream().filter(word -> reasons.merge(word, -1,
                    Integer::sum) >= 0).findFirst().orElse("procedure");
            actor.choosing("baseline/bpu", "none").choosing("baseline/reason-bpu", reason);
        }
        return cast;
    }
}
