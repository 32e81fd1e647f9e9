package id.pendamping.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The people of S0: 52 of 80 have no card of JKN and 28 an inactive one; 24 understand before and 68 after; 58 note
 * savings; 48 become members, 15 have begun, and of the members 43 pay both bills of two months on time and the others
 * neither. All new members are of those without a card, because for the others there is nothing to register.
 */
final class HealthCast {

    private static final int DUE_DAY = 10;
    private static final List<String> WORKS = List.of("vendor", "driver", "labourer", "fisher");
    private static final List<String> AREAS = List.of("sumatra", "java", "sumatra");
    private static final List<String> OBSTACLES = List.of("money", "words+time", "money+documents", "phone",
            "distance");

    private final Parts parts;
    private final LocalDate secondDue;
    private final LocalDate firstDue;
    private final LocalDate first;

    private HealthCast(Parts parts, LocalDate seen) {
        this.parts = parts;
        LocalDate due = seen.withDayOfMonth(DUE_DAY);
        secondDue = due.isAfter(seen.minusDays(2)) ? due.minusMonths(1) : due;
        firstDue = secondDue.minusMonths(1);
        first = firstDue.minusDays(40);
    }

    static List<Actor> of(Parts parts, LocalDate seen) {
        return new HealthCast(parts, seen).all();
    }

    private List<Actor> all() {
        List<Actor> cast = new ArrayList<>();
        for (int i = 0; i < parts.people(); i++) {
            cast.add(person(i));
        }
        List<Actor> none = parts.some(cast, parts.scaled(52));
        List<Actor> inactive = without(cast, none);
        Set<Actor> before = new HashSet<>(parts.some(cast, parts.scaled(24)));
        Set<Actor> after = new HashSet<>(before);
        after.addAll(parts.some(without(cast, before), parts.scaled(68) - before.size()));
        cast.forEach(actor -> {
            actor.choosing("baseline/jkn", none.contains(actor) ? "none" : "inactive");
            actor.knowing("pre", parts.sheet(before.contains(actor)));
            actor.knowing("post", parts.sheet(after.contains(actor)));
            actor.choosing("posttest/perception", after.contains(actor) ? "protection" : "burden");
        });
        parts.some(cast, parts.scaled(58)).forEach(this::saves);
        List<Actor> members = parts.some(none, parts.scaled(48));
        Set<Actor> onTime = new HashSet<>(parts.some(members, parts.scaled(43)));
        members.forEach(actor -> joins(actor, onTime.contains(actor)));
        List<Actor> begun = without(none, members);
        begun.forEach(this::begins);
        parts.some(inactive, parts.scaled(15) - begun.size()).forEach(this::plans);
        cast.forEach(actor -> actor.comes(secondDue.minusDays(parts.upTo(5)), "/tesakhir"));
        return cast;
    }

    private static List<Actor> without(List<Actor> all, java.util.Collection<Actor> some) {
        return all.stream().filter(actor -> !some.contains(actor)).toList();
    }

    /** Who they are, and their first three talks: consent, survey and test; then the lessons. */
    private Actor person(int number) {
        Actor actor = Habits.of(new Actor("s0-%04d".formatted(number)), parts.called(number))
                .choosing("baseline/work", WORKS.get(number % WORKS.size())).choosing("baseline/area", parts.one(AREAS))
                .typing("baseline/family", String.valueOf(2 + parts.upTo(4)))
                .choosing("baseline/income", parts.one(List.of("daily", "irregular"))).choosing("baseline/bpu", "none")
                .choosing("baseline/reason-jkn", parts.one(List.of("expense", "unaware", "procedure", "time")))
                .choosing("baseline/obstacles", parts.one(OBSTACLES)).choosing("baseline/perception", parts
                        .one(List.of("burden", "burden", "protection", "unsure")));
        LocalDate begins = first.plusDays(number % 5);
        return actor.comes(actor.visit(begins, "/start").choosing("lesson-1/*", "no"))
                .comes(actor.visit(begins.plusDays(2), "/lanjut").choosing("lesson-3/*", "no"))
                .comes(actor.visit(begins.plusDays(4), "/lanjut").choosing("posttest/intro", "no"));
    }

    private void saves(Actor actor) {
        actor.choosing("saving/welcome", "yes").choosing("saving/bill", "jkn").choosing("saving/goal-known", "yes")
                .choosing("saving/due-known", "yes").choosing("saving/rhythm", "daily").typing("saving/days", "26");
        LocalDate begins = first.plusDays(9 + parts.upTo(5));
        actor.comes(begins, "/nabung");
        for (int i = 0; i < 2 + parts.upTo(3); i++) {
            actor.comes(begins.plusDays(i), "nabung 5000");
        }
    }

    /** From the papers to the active card, and then two bills. */
    private void joins(Actor actor, boolean onTime) {
        LocalDate registers = registers(actor);
        actor.choosing("register-jkn/steps/registered", "done").choosing("register-jkn/steps/va", "done")
                .choosing("register-jkn/steps/payment", "done").choosing("register-jkn/steps/active", "done");
        actor.comes(actor.visit(registers, "/daftarjkn").choosing("register-jkn/steps/payment", "later"));
        LocalDate active = registers.plusDays(15);
        actor.comes(active, "/daftarjkn").comes(active.plusDays(1), "/tagihan").choosing("bills/bill", "jkn");
        if (onTime) {
            actor.comes(firstDue.minusDays(1 + parts.upTo(5)), "/bayar");
            actor.comes(secondDue.minusDays(1 + parts.upTo(5)), "/bayar");
        } else {
            actor.comes(firstDue.plusDays(3 + parts.upTo(8)), "/bayar");
            actor.comes(secondDue.plusDays(1), "/bayar");
        }
    }

    /** Has gone some steps; more is not there to be told. */
    private void begins(Actor actor) {
        LocalDate registers = registers(actor);
        actor.choosing("register-jkn/steps/registered", "later");
        actor.comes(registers, "/daftarjkn");
    }

    private LocalDate registers(Actor actor) {
        actor.choosing("register-jkn/who", "none").choosing("register-jkn/steps/documents", "done")
                .choosing("register-jkn/steps/family", "open").choosing("register-jkn/steps/class", "open")
                .typing("jkn-family/count", String.valueOf(2 + parts.upTo(4))).choosing("jkn-class/compare", "3");
        return first.plusDays(9 + parts.upTo(5));
    }

    /** Has a card that is not active, and wants to be reminded of the contribution again. */
    private void plans(Actor actor) {
        actor.choosing("register-jkn/who", "lapsed").choosing("bills/bill", "jkn");
        LocalDate asks = first.plusDays(9 + parts.upTo(5));
        actor.comes(asks, "/daftarjkn").comes(asks, "/tagihan");
    }
}
