package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.broadcast.Broadcast.Approval;
import id.pendamping.broadcast.Broadcast.Frozen;
import id.pendamping.broadcast.Broadcast.Start;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of broadcasts must do. {@link #open} answers an empty one. */
public abstract class BroadcastsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private Broadcasts broadcasts;

    protected abstract Broadcasts open();

    @BeforeEach
    void openStore() {
        broadcasts = open();
    }

    /** One with every field filled, being sent, not yet stored. */
    public static Broadcast everything(String id, String author, String words) {
        return new Broadcast(id, author,
                new Audience(Map.of(Criterion.WORK, "driver,vendor", Criterion.TEST, "pre.test:low")),
                new Wording(List.of(Map.of("id", words, "en", "Hello"), Map.of("id", "B $.x")), true, "lesson-2", "s"),
                Stage.SENDING, new Start(NOON, "0 0 9 * * MON", ZoneId.of("Asia/Makassar")), new Approval("p9", 700),
                new Frozen("tg:7", true, 2000, Map.of("blocked", 3L)), NOON, 0);
    }

    public static Broadcast over(String id, String author) {
        return everything(id, author, "x").at(Stage.DONE, null);
    }

    @Test
    void givesBackWhatWasSaved() {
        Broadcast broadcast = everything("b1", "p1", "Halo {\"$gt\":\"\"}");
        assertThat(broadcasts.save(broadcast)).isTrue();
        assertThat(broadcasts.find("b1")).contains(broadcast.withRevision(1));
        Broadcast draft = Broadcast.draft("draft/p1", "p1", ZoneId.of("Asia/Jakarta"));
        broadcasts.save(draft);
        assertThat(broadcasts.find("draft/p1")).contains(draft.withRevision(1));
        assertThat(broadcasts.find("none")).isEmpty();
    }

    @Test
    void changesOnlyWhatIsAsItWasRead() {
        Broadcast broadcast = everything("b1", "p1", "Halo");
        broadcasts.save(broadcast);
        assertThat(broadcasts.save(broadcast)).isFalse();
        Broadcast read = broadcasts.find("b1").orElseThrow();
        assertThat(broadcasts.save(read.at(Stage.PAUSED, null))).isTrue();
        assertThat(broadcasts.save(read.at(Stage.DONE, null))).isFalse();
        broadcasts.change("b1", it -> it.at(Stage.SENDING, NOON));
        assertThat(broadcasts.find("b1").orElseThrow().stage()).isEqualTo(Stage.SENDING);
    }

    @Test
    void findsWhatIsDueAndWhatIsOpen() {
        broadcasts.save(everything("later", "p1", "x").at(Stage.SCHEDULED, NOON.plusSeconds(60)));
        broadcasts.save(everything("second", "p1", "x"));
        broadcasts.save(everything("first", "p1", "x").at(Stage.FREEZING, NOON.minusSeconds(1)));
        broadcasts.save(everything("paused", "p1", "x").at(Stage.PAUSED, NOON));
        broadcasts.save(everything("over", "p1", "x").at(Stage.DONE, NOON));
        broadcasts.save(Broadcast.draft("draft/p1", "p1", ZoneId.of("Asia/Jakarta")));
        assertThat(broadcasts.due(NOON, 10)).extracting(Broadcast::id).containsExactly("first", "second");
        assertThat(broadcasts.due(NOON, 1)).extracting(Broadcast::id).containsExactly("first");
        assertThat(broadcasts.open(10)).extracting(Broadcast::id).containsExactlyInAnyOrder("first", "later", "paused",
                "second");
        broadcasts.save(Broadcast.draft("x", "p1", ZoneId.of("Asia/Jakarta")).submitted("newest",
                new Start(NOON.plusSeconds(9), null, ZoneId.of("Asia/Jakarta")), new Approval(null, 1), true));
        assertThat(broadcasts.open(1)).extracting(Broadcast::id).containsExactly("newest");
    }

    @Test
    void findsWhatHasBegunByItsAuthorToo() {
        broadcasts.save(begun("first", "p1", Stage.DONE, 1));
        broadcasts.save(begun("third", "p1", Stage.SENDING, 3));
        broadcasts.save(begun("second", "p2", Stage.CANCELLED, 2));
        broadcasts.save(begun("waiting", "p1", Stage.SCHEDULED, 4));
        broadcasts.save(Broadcast.draft("draft/p1", "p1", ZoneId.of("Asia/Jakarta")));
        assertThat(broadcasts.begun(null, 10)).extracting(Broadcast::id).containsExactly("third", "second", "first");
        assertThat(broadcasts.among(Stage.SUBMITTED, null, 1, 2)).extracting(Broadcast::id).containsExactly("third",
                "second");
        assertThat(broadcasts.begun(null, 1)).extracting(Broadcast::id).containsExactly("third");
        assertThat(broadcasts.begun("p1", 10)).extracting(Broadcast::id).containsExactly("third", "first");
    }

    private static Broadcast begun(String id, String author, Stage stage, int second) {
        return Broadcast.draft(id, author, ZoneId.of("Asia/Jakarta")).submitted(id,
                new Start(NOON.plusSeconds(second), null, ZoneId.of("Asia/Jakarta")), new Approval(null, 9), false)
                .at(stage, null);
    }

    @Test
    void forgetsWhatOneAuthorWrote() {
        broadcasts.save(everything("b1", "p1", "x"));
        broadcasts.save(everything("b2", "p2", "x"));
        broadcasts.erase("p1");
        assertThat(broadcasts.find("b1")).isEmpty();
        assertThat(broadcasts.find("b2")).isPresent();
    }
}
