package id.pendamping.reminder;

import id.pendamping.reminder.Agenda.Told;
import id.pendamping.reminder.Occurrence.State;
import id.pendamping.reminder.Timetable.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what becomes of the reminders of one person whose moment has come: told, sharing a message, moved or dropped.
 * Everything it needs is in the agenda; the same agenda and moment always give the same decision.
 */
final class Timing {

    static final Duration SPACING = Duration.ofHours(12);
    private static final int WEEK = 7;
    private static final int MOST_A_WEEK = 2;
    private static final Comparator<Slot> FIRST = Comparator.comparingInt(Slot::rank).thenComparing(Slot::sendAt)
            .thenComparing(slot -> slot.plan().bill());

    private final Calendar calendar;
    private final Timetable timetable;

    Timing(Calendar calendar) {
        this.calendar = calendar;
        timetable = new Timetable(calendar);
    }

    Timetable timetable() {
        return timetable;
    }

    /** The agenda after everything that has come due by now is decided; what is to be handed on is ready in it. */
    Agenda decide(Agenda agenda, Instant now) {
        Decision decision = new Decision(agenda.withoutOldPhotos(now), now);
        decision.run();
        return timetable.scheduled(decision.agenda.deciding(decision.decided, decision.told, now));
    }

    /** Whether a message may go out to the person now, and if not, when. */
    Instant allowed(Agenda agenda, Slot slot, Instant now) {
        return slot.plan().bill() == Bill.EVENT
                ? calendar.allowsEvent(now, agenda.zone()) ? now : calendar.nextForEvent(now, agenda.zone())
                : calendar.next(now, agenda.zone(), agenda.hours());
    }

    private final class Decision {

        private final Instant now;
        private final List<Occurrence> decided = new ArrayList<>();
        private final List<Told> told = new ArrayList<>();
        private final Set<Bill> seen = new HashSet<>();
        private Agenda agenda;

        Decision(Agenda agenda, Instant now) {
            this.agenda = agenda;
            this.now = now;
        }

        void run() {
            for (Plan plan : agenda.plans()) {
                dropWhatIsOver(plan.bill());
            }
            List<Slot> due = new ArrayList<>(dueNow());
            due.sort(FIRST);
            List<Slot> events = due.stream().filter(slot -> slot.plan().bill() == Bill.EVENT).toList();
            due.removeAll(events);
            events.forEach(slot -> tell(slot, List.of()));
            if (!due.isEmpty()) {
                together(due);
            }
        }

        private List<Slot> dueNow() {
            return agenda.plans().stream().flatMap(plan -> timetable.next(agenda, plan).stream())
                    .filter(slot -> !slot.sendAt().isAfter(now)).toList();
        }

        /** Drops one after the other until the next one can still be told, or its time has not come. */
        private void dropWhatIsOver(Bill bill) {
            Optional<String> reason = Optional.of("");
            while (reason.isPresent()) {
                List<Slot> row = agenda.plan(bill).map(plan -> timetable.row(agenda, plan, 2)).orElse(List.of());
                reason = row.isEmpty() ? Optional.empty() : over(row);
                reason.ifPresent(word -> drop(row.getFirst(), word));
            }
        }

        private Optional<String> over(List<Slot> row) {
            Slot slot = row.getFirst();
            if (slot.sendAt().isAfter(now)) {
                return Optional.empty();
            }
            if (row.size() > 1 && !row.get(1).sendAt().isAfter(now)) {
                return Optional.of("overtaken");
            }
            if (slot.isTooLate(now)) {
                return Optional.of("late");
            }
            return !slot.isWished() && toldThisWeek(slot.plan().bill()) >= MOST_A_WEEK
                    ? Optional.of("enough")
                    : Optional.empty();
        }

        private long toldThisWeek(Bill bill) {
            // Whole days: a message that went out half an hour late must not cost one a week later.
            LocalDate since = day(now).minusDays(WEEK);
            return bill == Bill.EVENT
                    ? 0
                    : agenda.told().stream().filter(it -> it.bill() == bill && day(it.at()).isAfter(since)).count();
        }

        private LocalDate day(Instant moment) {
            return LocalDate.ofInstant(moment, agenda.zone());
        }

        /** One message for the first and whatever can share it; the others give way. */
        private void together(List<Slot> due) {
            Instant free = agenda.lastTold().map(last -> last.plus(SPACING)).orElse(now);
            Instant earliest = calendar.next(free.isAfter(now) ? free : now, agenda.zone(), agenda.hours());
            if (earliest.isAfter(now)) {
                due.forEach(slot -> giveWay(slot, earliest));
                return;
            }
            Slot first = due.getFirst();
            List<Slot> shared = new ArrayList<>();
            if (first.plan().bill().isPaid()) {
                due.stream().skip(1).filter(slot -> slot.plan().bill().isPaid()).forEach(shared::add);
                due.forEach(slot -> seen.add(slot.plan().bill()));
                agenda.plans().stream().filter(plan -> plan.bill().isPaid() && !seen.contains(plan.bill()))
                        .flatMap(plan -> timetable.next(agenda, plan).stream()).filter(this::comesSoon)
                        .forEach(shared::add);
            }
            List<Slot> others = new ArrayList<>(due);
            others.remove(first);
            others.removeAll(shared);
            tell(first, shared);
            Instant next = calendar.next(now.plus(SPACING), agenda.zone(), agenda.hours());
            others.forEach(slot -> giveWay(slot, next));
        }

        private boolean comesSoon(Slot slot) {
            return slot.sendAt().isBefore(now.plus(SPACING)) && toldThisWeek(slot.plan().bill()) < MOST_A_WEEK;
        }

        private void tell(Slot first, List<Slot> shared) {
            Occurrence main = occurrence(first, State.QUEUED, "");
            decided.add(main);
            pass(first);
            told.add(new Told(main.id(), first.plan().bill(), first.due(), now));
            for (Slot slot : shared) {
                decided.add(occurrence(slot, State.MERGED, main.id()));
                told.add(new Told(main.id(), slot.plan().bill(), slot.due(), now));
                pass(slot);
            }
        }

        private void giveWay(Slot slot, Instant to) {
            if (slot.isTooLate(to)) {
                drop(slot, "late");
            } else {
                agenda = agenda.changing(slot.plan().bill(), plan -> plan.moved(to));
            }
        }

        private void drop(Slot slot, String reason) {
            decided.add(occurrence(slot, State.DROPPED, reason));
            pass(slot);
        }

        private void pass(Slot slot) {
            agenda = agenda.changing(slot.plan().bill(), plan -> plan.passed(slot.planned()));
        }

        private Occurrence occurrence(Slot slot, State state, String word) {
            return new Occurrence(agenda.person(), slot.plan().bill(), slot.due(), slot.lead(), slot.planned(), state,
                    word, now);
        }
    }
}
