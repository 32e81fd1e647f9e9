package id.pendamping.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which reminder of a plan comes next, and when: due days, lead times, what is paid, paused or put off. */
final class Timetable {

    /** Far enough for somebody who has paid a year ahead. */
    static final int MONTHS_AHEAD = 26;

    private final Calendar calendar;

    Timetable(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * @param planned its place in the row of the plan's reminders
     * @param sendAt when it is to go out: earlier where its day is one of rest, or where it was moved to
     * @param base when it would have gone out had it not been moved
     */
    record Slot(Plan plan, LocalDate due, int lead, Instant planned, Instant sendAt, Instant base) {

        int rank() {
            return plan.bill().rank(lead);
        }

        Lateness lateness() {
            return Lateness.of(plan.bill(), lead);
        }

        boolean isTooLate(Instant moment) {
            return moment.isAfter(base.plus(lateness().most()));
        }

        /** Whether the person asked for just this one. */
        boolean isWished() {
            return plan.laterOn() != null && due.plusDays(lead).equals(plan.laterOn());
        }
    }

    Optional<Slot> next(Agenda agenda, Plan plan) {
        return row(agenda, plan, 1).stream().findFirst();
    }

    /** The next reminders of the plan, in order. */
    List<Slot> row(Agenda agenda, Plan plan, int count) {
        if (!plan.active()) {
            return List.of();
        }
        LocalDate from = LocalDate.ofInstant(plan.cursor(), agenda.zone()).minusDays(Plan.LONGEST_LEAD);
        List<Slot> row = new ArrayList<>();
        // Two months hold everything that may come next, unless months are paid ahead.
        for (int ahead : List.of(2, MONTHS_AHEAD)) {
            row.clear();
            for (LocalDate due : plan.due().around(from, ahead)) {
                addSlots(agenda, plan, due, row);
            }
            if (row.size() >= count) {
                break;
            }
        }
        row.sort(Comparator.comparing(Slot::planned).thenComparing(Slot::due));
        List<Slot> first = new ArrayList<>(row.subList(0, Math.min(count, row.size())));
        Instant movedTo = plan.movedTo();
        if (!first.isEmpty() && movedTo != null) {
            Slot head = first.getFirst();
            first.set(0, new Slot(plan, head.due(), head.lead(), head.planned(), movedTo, head.base()));
        }
        return first;
    }

    private void addSlots(Agenda agenda, Plan plan, LocalDate due, List<Slot> row) {
        if (plan.isPaid(due)) {
            return;
        }
        List<Integer> leads = new ArrayList<>(plan.leads());
        LocalDate later = plan.laterOn();
        if (later != null && due.equals(plan.laterDue())) {
            leads.removeIf(lead -> !due.plusDays(lead).isAfter(later));
            leads.add((int) ChronoUnit.DAYS.between(due, later));
        }
        for (int lead : leads) {
            LocalDate day = due.plusDays(lead);
            Instant planned = day.atTime(agenda.hours().planned()).atZone(agenda.zone()).toInstant();
            LocalDate paused = plan.pausedUntil();
            if (planned.isAfter(plan.cursor()) && (paused == null || !day.isBefore(paused))) {
                Instant sendAt = sendAt(agenda, plan, day, lead, planned);
                row.add(new Slot(plan, due, lead, planned, sendAt, sendAt));
            }
        }
    }

    private Instant sendAt(Agenda agenda, Plan plan, LocalDate day, int lead, Instant planned) {
        if (plan.bill() == Bill.EVENT) {
            return calendar.nextForEvent(planned, agenda.zone());
        }
        Instant kept = lead > 0 ? planned : calendar.before(day, agenda.hours().planned(), agenda.zone());
        return calendar.next(kept, agenda.zone(), agenda.hours());
    }

    /** The agenda with the moment at which there is next something to do. */
    Agenda scheduled(Agenda agenda) {
        if (!agenda.ready().isEmpty()) {
            return agenda.nextAt(Instant.EPOCH);
        }
        List<Instant> moments = new ArrayList<>();
        agenda.plans().forEach(plan -> next(agenda, plan).ifPresent(slot -> moments.add(slot.sendAt())));
        agenda.photoDeadline().ifPresent(moments::add);
        return agenda.nextAt(moments.stream().min(Instant::compareTo).orElse(null));
    }
}
