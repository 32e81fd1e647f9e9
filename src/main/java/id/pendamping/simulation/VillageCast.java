package id.pendamping.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The people of S4, 40 of one village: 16 see contributions as protection before and 34 after; 12 understand before and
 * 30 after; 4 are covered by one of the two insurances before, all by JKN. 22 register for the insurance of workers,
 * those 4 among them; 22 cards are printed, 20 handed over.
 */
final class VillageCast {

    private static final List<String> WORKS = List.of("farmer", "vendor", "labourer", "driver");

    private VillageCast() {
    }

    static List<Actor> of(Parts parts, LocalDate seen) {
        LocalDate first = seen.minusDays(58);
        List<Actor> cast = new ArrayList<>();
        for (int i = 0; i < parts.people(); i++) {
            cast.add(person(parts, i, first));
        }
        Set<Actor> aware = set(parts.some(cast, parts.scaled(16)));
        Set<Actor> awareAfter = more(parts, cast, aware, parts.scaled(34));
        Set<Actor> knowing = set(parts.some(cast, parts.scaled(12)));
        Set<Actor> knowingAfter = more(parts, cast, knowing, parts.scaled(30));
        Set<Actor> covered = set(parts.some(cast, parts.scaled(4)));
        Set<Actor> joining = more(parts, cast, covered, parts.scaled(22));
        Set<Actor> received = set(parts.some(List.copyOf(joining), parts.scaled(20)));
        cast.forEach(actor -> actor
                .choosing("baseline/perception", aware.contains(actor) ? "protection" : "burden")
                .choosing("posttest/perception", awareAfter.contains(actor) ? "protection" : "unsure")
                .choosing("baseline/jkn", covered.contains(actor) ? "active" : "none")
                .knowing("pre", parts.sheet(knowing.contains(actor)))
                .knowing("post", parts.sheet(knowingAfter.contains(actor))));
        // In the order of the cast, so that the seed alone decides.
        cast.stream().filter(joining::contains).forEach(actor -> joins(actor, received.contains(actor), first
                .plusDays(14 + parts.upTo(10))));
        return cast;
    }

    private static Set<Actor> set(List<Actor> some) {
        return new LinkedHashSet<>(some);
    }

    private static Set<Actor> more(Parts parts, List<Actor> cast, Set<Actor> already, int upTo) {
        Set<Actor> more = new LinkedHashSet<>(already);
        more.addAll(parts.some(cast.stream().filter(actor -> !already.contains(actor)).toList(),
                upTo - already.size()));
        return more;
    }

    private static Actor person(Parts parts, int number, LocalDate first) {
        Actor actor = Habits.of(new Actor("s4-%04d".formatted(number)), parts.called(number))
                .choosing("baseline/work", WORKS.get(number % WORKS.size())).choosing("baseline/area", "bali_nusa")
                .typing("baseline/family", String.valueOf(2 + parts.upTo(4)))
                .choosing("baseline/income", parts.one(List.of("daily", "seasonal", "irregular")))
                .choosing("baseline/bpu", "none")
                .choosing("baseline/reason-jkn", parts.one(List.of("expense", "unaware", "distrust")))
                .choosing("baseline/reason-bpu", "unaware")
                .choosing("baseline/obstacles", parts.one(List.of("money", "words+trust", "distance")));
        // The three topics of the day in the village; the other lessons they put off.
        actor.choosing("lesson-2/*", "no");
        LocalDate begins = first.plusDays(number % 2);
        return actor.comes(actor.visit(begins, "/start").choosing("lesson-1/*", "no"))
                .comes(begins.plusDays(3), "/pelajaran1").comes(begins.plusDays(3), "/pelajaran3")
                .comes(begins.plusDays(7), "/pelajaran5").comes(first.plusDays(50 + number % 3), "/tesakhir");
    }

    private static void joins(Actor actor, boolean received, LocalDate on) {
        actor.choosing("register-bpu/who", "none").choosing("register-bpu/steps/*", "done");
        Visit second = actor.visit(on.plusDays(20), "/daftarbpu");
        actor.comes(actor.visit(on, "/daftarbpu").choosing("register-bpu/steps/printed", "later"))
                .comes(received ? second : second.choosing("register-bpu/steps/received", "later"));
    }
}
