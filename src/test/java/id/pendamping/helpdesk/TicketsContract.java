package id.pendamping.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.helpdesk.Ticket.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of requests does. */
public abstract class TicketsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private @Nullable Tickets opened;

    /** An empty store. */
    protected abstract Tickets open();

    private Tickets tickets() {
        Tickets it = opened == null ? open() : opened;
        opened = it;
        return it;
    }

    private static Ticket ticket(String id, String person, Instant at) {
        return Ticket.opened(id, person, new ChatId("tg:4711"), at, "lesson-1", "q2", "kantornya jauh",
                List.of("Siapa yang bayar? → Saya", "Kelas berapa?"));
    }

    @Test
    void findsWhatWasOpenedOnce() {
        tickets().open(ticket("a", "budi", NOON));
        tickets().open(ticket("a", "budi", NOON.plusSeconds(9)));

        Ticket found = tickets().find("a").orElseThrow();
        assertThat(found.at()).isEqualTo(NOON);
        assertThat(found.talk()).hasSize(2);
        assertThat(found.obstacle()).isEqualTo("kantornya jauh");
        assertThat(found.state()).isEqualTo(State.OPEN);
        assertThat(found.waitsSince()).isEqualTo(NOON);
        assertThat(tickets().numbered(found.number())).containsExactly(found);
        assertThat(tickets().find("b")).isEmpty();
    }

    @Test
    void keepsEveryChange() {
        tickets().open(ticket("a", "budi", NOON));

        tickets().change("a", it -> it.takenBy("sari").answered(NOON.plusSeconds(60)).closed(NOON.plusSeconds(90))
                .rated(4).movedTo(new ChatId("web:budi")));

        Ticket changed = tickets().find("a").orElseThrow();
        assertThat(changed.helper()).isEqualTo("sari");
        assertThat(changed.answeredAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(changed.closedAt()).isEqualTo(NOON.plusSeconds(90));
        assertThat(changed.stars()).isEqualTo(4);
        assertThat(changed.chat()).isEqualTo(new ChatId("web:budi"));
        assertThat(changed.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void refusesAChangeOfWhatIsNoLongerSo() {
        tickets().open(ticket("a", "budi", NOON));
        Ticket read = tickets().find("a").orElseThrow();

        assertThat(tickets().replace(read.takenBy("sari"))).isTrue();
        assertThat(tickets().replace(read.takenBy("tono"))).isFalse();
        assertThat(tickets().find("a").orElseThrow().helper()).isEqualTo("sari");
    }

    @Test
    void queuesWhatIsNotClosedOldestFirst() {
        tickets().open(ticket("late", "budi", NOON.plusSeconds(5)));
        tickets().open(ticket("early", "ani", NOON));
        tickets().open(ticket("closed", "ani", NOON.minusSeconds(5)));
        tickets().change("closed", it -> it.closed(NOON));

        assertThat(tickets().queue(5)).extracting(Ticket::id).containsExactly("early", "late");
        assertThat(tickets().queue(1)).extracting(Ticket::id).containsExactly("early");
        assertThat(tickets().of("ani")).extracting(Ticket::id).containsExactly("closed", "early");
    }

    @Test
    void showsPartByPartWhoWaitsWhoIsAnsweredAndWhatIsClosed() {
        tickets().open(ticket("new", "budi", NOON.plusSeconds(60)));
        tickets().open(ticket("asked-again", "ani", NOON.minusSeconds(60)));
        tickets().change("asked-again",
                it -> it.takenBy("sari").answered(NOON).asked(NOON.plusSeconds(90)));
        tickets().open(ticket("old", "ani", NOON));
        tickets().open(ticket("answered", "ani", NOON));
        tickets().change("answered", it -> it.takenBy("sari").answered(NOON.plusSeconds(5)));
        tickets().open(ticket("first-closed", "ani", NOON));
        tickets().change("first-closed", it -> it.takenBy("sari").closed(NOON.plusSeconds(5)));
        tickets().open(ticket("last-closed", "budi", NOON));
        tickets().change("last-closed", it -> it.closed(NOON.plusSeconds(6)));
        TicketPages pages = (TicketPages) tickets();

        assertThat(pages.waiting(0, 9)).extracting(Ticket::id).containsExactly("old", "new", "asked-again");
        assertThat(pages.waiting(1, 1)).extracting(Ticket::id).containsExactly("new");
        assertThat(pages.answered(0, 9)).extracting(Ticket::id).containsExactly("answered");
        assertThat(pages.held("sari", 0, 9)).extracting(Ticket::id).containsExactly("asked-again", "answered");
        assertThat(pages.held("tono", 0, 9)).isEmpty();
        assertThat(pages.closed(0, 9)).extracting(Ticket::id).containsExactly("last-closed", "first-closed");
        assertThat(pages.closed(1, 9)).extracting(Ticket::id).containsExactly("first-closed");
        assertThat(pages.countWaiting()).isEqualTo(3);
        assertThat(pages.countWaitingSince(NOON.plusSeconds(60))).isEqualTo(2);
        assertThat(pages.countWaitingSince(NOON.minusSeconds(1))).isZero();
    }

    @Test
    void isOverdueAfterADayWithoutAnswer() {
        Ticket asked = ticket("a", "budi", NOON);
        Instant dayLater = NOON.plus(Duration.ofHours(24));

        assertThat(asked.isOverdue(dayLater.minusMillis(1))).isFalse();
        assertThat(asked.isOverdue(dayLater)).isTrue();
        assertThat(asked.answered(NOON).isOverdue(dayLater)).isFalse();
        assertThat(asked.answered(NOON).asked(NOON.plusSeconds(1)).isOverdue(dayLater)).isFalse();
        assertThat(asked.closed(NOON).isOverdue(dayLater)).isFalse();
    }

    @Test
    void forgetsWhoIsErasedAndWhatIsOld() {
        tickets().open(ticket("a", "budi", NOON));
        tickets().open(ticket("b", "ani", NOON.minus(Ticket.KEPT)));
        tickets().open(ticket("c", "ani", NOON));

        tickets().erase("budi");
        tickets().forget(NOON);

        assertThat(tickets().queue(9)).extracting(Ticket::id).containsExactly("c");
    }
}
