package id.pendamping.console.team;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendamping.clinic.Gatherings;
import id.pendamping.console.Account;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.helpdesk.Tickets;
import id.pendamping.invite.Friends;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.StageNumbers;
import id.pendamping.staff.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What somebody of the team wants to know first; everybody sees what their role works with. */
@Component
class Overview {

    /** More are not counted one by one. */
    static final int MOST_OPEN = 100;

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_CACHED = 200;
    private static final int MOST_GATHERINGS = 20;
    private static final String EVERYBODY = "";

    private final Tickets tickets;
    private final Gatherings gatherings;
    private final SendingState sending;
    private final InstantSource clock;
    private final ZoneId zone;
    /** Counting looks at everybody, so the numbers may be a minute old. */
    private final LoadingCache<String, Map<Stage, Long>> stages;

    Overview(StageNumbers numbers, Friends friends, Tickets tickets, Gatherings gatherings, SendingState sending,
            InstantSource clock, @Value("${pendamping.content.zone}") ZoneId zone) {
        this.tickets = tickets;
        this.gatherings = gatherings;
        this.sending = sending;
        this.clock = clock;
        this.zone = zone;
        this.stages = Caffeine.newBuilder().maximumSize(MOST_CACHED).expireAfterWrite(FRESH)
                .build(kader -> numbers.count(kader.equals(EVERYBODY) ? null : friends.members(kader)));
    }

    View of(Account who) {
        boolean own = who.role() == Role.KADER;
        Map<Stage, Long> counts = stages.get(own ? who.person() : EVERYBODY);
        boolean enough = StageNumbers.isShown(counts.getOrDefault(Stage.REACHED, 0L));
        List<Step> steps = Arrays.stream(Stage.values())
                .map(stage -> Step.of(stage, counts.getOrDefault(stage, 0L), enough)).toList();
        return new View(who.called(), own, steps, who.role().writesToMany() ? queue() : null,
                own ? null : today(), who.role().writesToMany() ? sending.now() : null);
    }

    private Queue queue() {
        List<Ticket> open = tickets.queue(MOST_OPEN + 1);
        Instant latest = clock.instant().minus(Ticket.DUE);
        return new Queue(open.size() > MOST_OPEN ? "> " + MOST_OPEN : Integer.toString(open.size()),
                open.stream().filter(ticket -> ticket.helper() == null).count(), open.stream()
                        .map(Ticket::waitsSince).filter(since -> since != null && since.isBefore(latest)).count());
    }

    private List<Today> today() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
        return gatherings.from(day.atStartOfDay(zone).toInstant(), MOST_GATHERINGS).stream()
                .filter(it -> !it.calledOff() && LocalDate.ofInstant(it.start(), it.zone())
                        .equals(LocalDate.ofInstant(clock.instant(), it.zone())))
                .map(it -> new Today(it.name(), it.place(), LocalTime.ofInstant(it.start(), it.zone()).toString(),
                        it.zone().getId()))
                .toList();
    }

    /**
     * @param own whether only the person's own members are counted
     * @param queue null where the role has nothing to do with it, as with the others
     */
    record View(String called, boolean own, List<Step> steps, @Nullable Queue queue, @Nullable List<Today> today,
            SendingState.@Nullable View sending) {
    }

    /** @param shown the number, or that it is too small to be shown */
    record Step(String id, String shown) {

        static Step of(Stage stage, long number, boolean enough) {
            return new Step(stage.id(), enough && StageNumbers.isShown(number)
                    ? Long.toString(number)
                    : "< " + StageNumbers.FEWEST_SHOWN);
        }
    }

    /** @param waiting nobody has taken them yet @param late the person has waited for an answer for too long */
    record Queue(String open, long waiting, long late) {
    }

    record Today(String name, String place, String time, String zone) {
    }
}
