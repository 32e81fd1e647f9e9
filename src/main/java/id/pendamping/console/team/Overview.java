package id.pendamping.console.team;

import id.pendamping.casework.Roll;
import id.pendamping.clinic.Gatherings;
import id.pendamping.console.Account;
import id.pendamping.console.Spelling;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.helpdesk.Tickets;
import id.pendamping.programme.Programmes;
import id.pendamping.staff.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What somebody of the team wants to know first; everybody sees what their role works with. */
@Component
class Overview {

    /** More are not counted one by one. */
    static final int MOST_OPEN = 100;

    private static final int MOST_GATHERINGS = 20;
    private static final int DAYS_AHEAD = 7;

    private final Tickets tickets;
    private final Gatherings gatherings;
    private final SendingState sending;
    private final Today now;
    private final StageCounts stages;
    private final Programmes programmes;
    private final Roll roll;
    private final MessageSource words;

    Overview(StageCounts stages, Programmes programmes, Roll roll, Tickets tickets, Gatherings gatherings,
            SendingState sending, Today now, MessageSource words) {
        this.stages = stages;
        this.programmes = programmes;
        this.tickets = tickets;
        this.gatherings = gatherings;
        this.sending = sending;
        this.now = now;
        this.roll = roll;
        this.words = words;
    }

    /** @param whole also what takes a while to count for the first time */
    View of(Account who, boolean whole, Spelling spelling) {
        boolean own = who.role() == Role.KADER;
        return new View(who.called(), who.role().seesEverybody() ? owing(spelling) : null,
                whole || stages.isKnown(who) ? funnel(who, spelling) : null,
                who.role().writesToMany() ? queue() : null, own ? null : today(spelling),
                who.role().writesToMany() ? sending.now() : null,
                who.role() == Role.COORDINATOR && programmes.all().isEmpty());
    }

    Funnel funnel(Account who, Spelling spelling) {
        return Funnel.of(who.role() == Role.KADER, stages.of(who),
                stage -> words.getMessage("team.overview.stage." + stage.id(), null, spelling.locale()),
                words.getMessage("team.overview.people", null, spelling.locale()), spelling);
    }

    private Owing owing(Spelling spelling) {
        LocalDate today = now.day();
        return new Owing(spelling.people(roll.owing(today, today.plusDays(DAYS_AHEAD))),
                spelling.people(roll.owing(LocalDate.EPOCH, today)));
    }

    private Queue queue() {
        List<Ticket> open = tickets.queue(MOST_OPEN + 1);
        Instant latest = now.instant().minus(Ticket.DUE);
        return new Queue(open.size() > MOST_OPEN ? "> " + MOST_OPEN : Integer.toString(open.size()),
                open.stream().filter(ticket -> ticket.helper() == null).count(), open.stream()
                        .map(Ticket::waitsSince).filter(since -> since != null && since.isBefore(latest)).count());
    }

    private List<Meeting> today(Spelling spelling) {
        return gatherings.from(now.day().atStartOfDay(now.zone()).toInstant(), MOST_GATHERINGS).stream()
                .filter(it -> !it.calledOff() && LocalDate.ofInstant(it.start(), it.zone())
                        .equals(LocalDate.ofInstant(now.instant(), it.zone())))
                .map(it -> new Meeting(it.name(), it.place(), spelling.in(it.zone()).time(it.start())))
                .toList();
    }

    /**
     * @param funnel null while it is counted for the first time
     * @param first whether nothing is set up yet
     * @param queue null where the role has nothing to do with it, as with the others
     */
    record View(String called, @Nullable Owing owing, @Nullable Funnel funnel, @Nullable Queue queue,
            @Nullable List<Meeting> today,
            SendingState.@Nullable View sending, boolean first) {
    }

    /** @param due people whose next payment is due within a week @param overdue people of whom one was due before */
    record Owing(String due, String overdue) {
    }

    /** @param waiting nobody has taken them yet @param late the person has waited for an answer for too long */
    record Queue(String open, long waiting, long late) {
    }

    record Meeting(String name, String place, String time) {
    }
}
