package id.pendamping.reminder;

import id.pendamping.reminder.Timetable.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what is planned for the coming days, as it stands: what is paid or changed until then changes it. */
final class Ahead {

    /** More than one plan has within a week. */
    private static final int SLOTS = 8;

    private final Timetable timetable;
    private final Instant from;
    private final Instant until;
    private final Map<LocalDate, Map<Bill, Long>> bills = new TreeMap<>();
    private final Map<LocalDate, Long> people = new TreeMap<>();
    private final Map<Integer, Long> hours = new TreeMap<>();

    Ahead(Timetable timetable, Instant from, Instant until) {
        this.timetable = timetable;
        this.from = from;
        this.until = until;
    }

    void add(Agenda agenda) {
        Set<LocalDate> days = new HashSet<>();
        for (Plan plan : agenda.plans()) {
            for (Slot slot : timetable.row(agenda, plan, SLOTS)) {
                // What waits since long goes out as soon as it may.
                Instant at = slot.sendAt().isBefore(from) ? from : slot.sendAt();
                if (at.isBefore(until) && !slot.isTooLate(at)) {
                    count(plan.bill(), at.atZone(agenda.zone()), days);
                }
            }
        }
        days.forEach(day -> people.merge(day, 1L, Long::sum));
    }

    private void count(Bill bill, ZonedDateTime at, Set<LocalDate> days) {
        LocalDate day = at.toLocalDate();
        bills.computeIfAbsent(day, any -> new EnumMap<>(Bill.class)).merge(bill, 1L, Long::sum);
        hours.merge(at.getHour(), 1L, Long::sum);
        days.add(day);
    }

    Outlook.Week week() {
        List<Outlook.Day> days = bills.entrySet().stream().map(it -> new Outlook.Day(it.getKey(),
                Map.copyOf(it.getValue()), people.getOrDefault(it.getKey(), 0L))).toList();
        return new Outlook.Week(from, days, new TreeMap<>(hours));
    }
}
