package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.broadcast.Recipient.State;
import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of frozen audiences must do. {@link #open} answers an empty one. */
public abstract class RecipientsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private Recipients recipients;

    protected abstract Recipients open();

    @BeforeEach
    void openStore() {
        recipients = open();
    }

    public static Recipient frozen(String broadcast, String person) {
        return new Recipient(broadcast, person, ChatId.of("tg", person), 1, State.FROZEN, "", NOON);
    }

    @Test
    void writesEachPersonDownOncePerBroadcast() {
        recipients.add(List.of(frozen("b1", "p1"), frozen("b1", "p2")));
        recipients.stand("b1", List.of("p1"), State.SENT, "", NOON);
        recipients.add(List.of(frozen("b1", "p1"), frozen("b1", "p3"), frozen("b2", "p1")));
        recipients.add(List.of());
        assertThat(recipients.frozen("b1", 10)).containsExactlyInAnyOrder(frozen("b1", "p2"), frozen("b1", "p3"));
        assertThat(recipients.frozen("b1", 1)).hasSize(1);
        assertThat(recipients.counts("b1")).isEqualTo(Map.of("sent", 1L, "frozen", 2L));
        assertThat(recipients.counts("none")).isEmpty();
    }

    @Test
    void whatIsFinalStaysSo() {
        recipients.add(List.of(frozen("b1", "p1"), frozen("b1", "p2"), frozen("b1", "p3")));
        recipients.stand("b1", List.of("p1", "p2"), State.QUEUED, "", NOON);
        recipients.stand("b1", List.of("p1"), State.POSTPONED, "", NOON);
        recipients.stand("b1", List.of("p1"), State.DROPPED, "blocked", NOON);
        recipients.stand("b1", List.of("p1", "p2", "nobody"), State.QUEUED, "", NOON);
        assertThat(recipients.counts("b1")).isEqualTo(Map.of("dropped:blocked", 1L, "queued", 1L, "frozen", 1L));
        assertThat(recipients.count("b1", State.QUEUED, 10)).isEqualTo(1);
    }

    @Test
    void countsNoFurtherThanAsked() {
        recipients.add(List.of(frozen("b1", "p1"), frozen("b1", "p2"), frozen("b1", "p3")));
        assertThat(recipients.count("b1", State.FROZEN, 2)).isEqualTo(2);
    }

    @Test
    void dropsWhoWasNotHandedOn() {
        recipients.add(List.of(frozen("b1", "p1"), frozen("b1", "p2"), frozen("b2", "p1")));
        recipients.stand("b1", List.of("p2"), State.QUEUED, "", NOON);
        recipients.dropFrozen("b1", "cancelled", NOON);
        assertThat(recipients.counts("b1")).isEqualTo(Map.of("dropped:cancelled", 1L, "queued", 1L));
        assertThat(recipients.counts("b2")).isEqualTo(Map.of("frozen", 1L));
    }

    @Test
    void showsWhoStandsWherePageByPage() {
        recipients.add(List.of(frozen("b1", "p1"), frozen("b1", "p2"), frozen("b1", "p3"), frozen("b1", "p4"),
                frozen("b2", "p5")));
        recipients.stand("b1", List.of("p1"), State.DROPPED, "stopped", NOON);
        recipients.stand("b1", List.of("p3", "p2"), State.DROPPED, "blocked", NOON);
        recipients.stand("b2", List.of("p5"), State.DROPPED, "blocked", NOON);
        assertThat(recipients.standing("b1", State.DROPPED, 0, 9)).extracting(Recipient::person).containsExactly("p2",
                "p3", "p1");
        assertThat(recipients.standing("b1", State.DROPPED, 1, 1)).extracting(Recipient::person).containsExactly("p3");
        assertThat(recipients.standing("b1", State.DROPPED, 3, 9)).isEmpty();
        assertThat(recipients.standing("b1", State.DROPPED, 0, 1).getFirst().word()).isEqualTo("blocked");
    }

    @Test
    void tellsWhoWasInWhichArmWhateverBecameOfThem() {
        recipients.add(List.of(frozen("b1", "p3"), frozen("b1", "p1"), frozen("b1", "p2"), frozen("b2", "p4"),
                new Recipient("b1", "p5", ChatId.of("tg", "p5"), 2, State.HELD, "", NOON),
                new Recipient("b1", "p6", ChatId.of("tg", "p6"), Recipient.NO_ARM, State.FROZEN, "", NOON)));
        recipients.stand("b1", List.of("p1"), State.SENT, "", NOON);
        assertThat(recipients.arm("b1", 1, "", 2)).containsExactly("p1", "p2");
        assertThat(recipients.arm("b1", 1, "p2", 2)).containsExactly("p3");
        assertThat(recipients.arm("b1", 2, "", 9)).containsExactly("p5");
        assertThat(recipients.arm("b1", 0, "", 9)).isEmpty();
        assertThat(recipients.arm("b1", Recipient.NO_ARM, "", 9)).containsExactly("p6");
    }

    @Test
    void forgetsOnePersonOnly() {
        recipients.add(List.of(frozen("b1", "p1"), frozen("b1", "p2"), frozen("b2", "p1")));
        assertThat(recipients.of("p1")).isEqualTo(2);
        recipients.erase("p1");
        assertThat(recipients.of("p1")).isZero();
        assertThat(recipients.counts("b1")).isEqualTo(Map.of("frozen", 1L));
        assertThat(recipients.counts("b2")).isEmpty();
    }
}
