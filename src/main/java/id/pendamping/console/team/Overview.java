package id.pendamping.console.team;

import id.pendamping.clinic.Gatherings;
import id.pendamping.console.Account;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.helpdesk.Tickets;
import id.pendamping.outcome.Stage;
import id.pendamping.programme.Programmes;
import id.pendamping.staff.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody of the team wants to know first; everybody sees what their role works with. */
@Component
class Overview {

    /** More are not counted one by one. */
    static final int MOST_OPEN = 100;

    private static final int MOST_GATHERINGS = 20;

    private final Tickets tickets;
    private final Gatherings gatherings;
    private final SendingState sending;
    private final Today now;
    private final StageCounts stages;
    private final Programmes programmes;

    Overview(StageCounts stages, Programmes programmes, Tickets tickets, Gatherings gatherings, SendingState sending,
            Today now) {
        this.stages = stages;
        this.programmes = programmes;
        this.tickets = tickets;
        this.gatherings = gatherings;
        this.sending = sending;
        this.now = now;
    }

    View of(Account who) {
        boolean own = who.role() == Role.KADER;
        Map<String, String> counts = stages.of(who);
        return new View(who.called(), own,
                Arrays.stream(Stage.values()).map(stage -> new Step(stage.id(), counts.getOrDefault(stage.id(), "0")))
                        .toList(),
                who.role().writesToMany() ? queue() : null, own ? null : today(),
                who.role().writesToMany() ? sending.now() : null,
                who.role() == Role.COORDINATOR && programmes.all().isEmpty());
    }

    private Queue queue() {
        List<Ticket> open = tickets.queue(MOST_OPEN + 1);
        Instant latest = now.instant().minus(Ticket.DUE);
        return new Queue(open.size() > MOST_OPEN ? "> " + MOST_OPEN : Integer.toString(open.size()),
                open.stream().filter(ticket -> ticket.helper() == null).count(), open.stream()
                        .map(Ticket::waitsSince).filter(since -> since != null && since.isBefore(latest)).count());
    }

    private List<Meeting> today() {

        return gatherings.from(now.day().atStartOfDay(now.zone()).toInstant(), MOST_GATHERINGS).stream()
                .filter(it -> !it.calledOff() && LocalDate.ofInstant(it.start(), it.zone())
                        .equals(LocalDate.ofInstant(now.instant(), it.zone())))
                .map(it -> new Meeting(it.name(), it.place(), LocalTime.ofInstant(it.start(), it.zone()).toString(),
                        it.zone().getId()))
                .toList();
    }

    /**
     * @param own whether only the person's own members are counted
     * @param first whether nothing is set up yet
     * @param queue null where the role has nothing to do with it, as with the others
     */
    record View(String called, boolean own, List<Step> steps, @Nullable Queue queue, @Nullable List<Meeting> today,
            SendingState.@Nullable View sending, boolean first) {
    }

    /** @param shown the number, or that it is too small to be shown */
    record Step(String id, String shown) {
    }

    /** @param waiting nobody has taken them yet @param late the person has waited for an answer for too long */
    record Queue(String open, long waiting, long late) {
    }

    record Meeting(String name, String place, String time, String zone) {
    }
}
