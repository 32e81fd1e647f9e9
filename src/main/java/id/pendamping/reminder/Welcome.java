package id.pendamping.reminder;

import id.pendamping.dialog.Facts;
import id.pendamping.outbox.Contacts;
import id.pendamping.reminder.Timetable.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody may be told something that nobody planned for them: within their hours and outside days of rest, twelve
 * hours from the last message, and giving way to every reminder that comes within twelve hours.
 */
public final class Welcome {

    private static final int LOOKED_AHEAD = 3;
    private static final int MOST_MOVES = 10;
    /** A reminder whose moment is longer past than this was decided about. */
    private static final Duration DECIDED = Duration.ofHours(1);

    private final Plans plans;
    private final Contacts contacts;
    private final Calendar calendar;
    private final Timetable timetable;

    private Welcome(Plans plans, Contacts contacts, Calendar calendar) {
        this.plans = plans;
        this.contacts = contacts;
        this.calendar = calendar;
        timetable = new Timetable(calendar);
    }

    public static Welcome of(Facts facts, Plans plans, Contacts contacts) {
        return new Welcome(plans, contacts, new Calendar(facts));
    }

    /** The moment itself or the first good one after it. @param zone where the person lives */
    public Instant from(String person, ZoneId zone, Instant now) {
        Optional<Agenda> agenda = plans.find(person);
        Hours hours = agenda.map(Agenda::hours).orElse(Hours.USUAL);
        Instant moment = Stream.concat(contacts.last(person).stream(), agenda.flatMap(Agenda::lastTold).stream())
                .map(told -> told.plus(Timing.SPACING)).filter(now::isBefore).max(Instant::compareTo).orElse(now);
        moment = calendar.next(moment, zone, hours);
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            Instant good = moment;
            Optional<Instant> reminder = agenda.stream().flatMap(it -> coming(it, now))
                    .filter(at -> at.isBefore(good.plus(Timing.SPACING)) && at.isAfter(good.minus(Timing.SPACING)))
                    .max(Instant::compareTo);
            if (reminder.isEmpty()) {
                return moment;
            }
            moment = calendar.next(reminder.get().plus(Timing.SPACING), zone, hours);
        }
        return moment;
    }

    /** The same without any distance, for what somebody waits for but need not be woken for. */
    public Instant byDay(String person, ZoneId zone, Instant now) {
        return calendar.next(now, zone, plans.find(person).map(Agenda::hours).orElse(Hours.USUAL));
    }

    private Stream<Instant> coming(Agenda agenda, Instant now) {
        return agenda.plans().stream().filter(plan -> plan.bill() != Bill.EVENT)
                .flatMap(plan -> timetable.row(agenda, plan, LOOKED_AHEAD).stream()).map(Slot::sendAt)
                .filter(at -> at.isAfter(now.minus(DECIDED)));
    }
}
