package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.pendamping.chat.ChatId;
import id.pendamping.outbox.BulkClaims.Hold;
import id.pendamping.outbox.BulkOutcomes.Settled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of bulk rows must do. {@link #open} answers an empty one. */
public abstract class BulkContract {

    protected static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(30);
    private static final Hold MINE = new Hold("a/1", LATER);
    private static final Hold OTHER = new Hold("b/7", LATER);

    /** The same rows from every side. */
    public record Store(BulkRows rows, BulkClaims claims, BulkOutcomes outcomes) {
    }

    private BulkRows rows;
    private BulkClaims claims;
    private BulkOutcomes outcomes;

    protected abstract Store open();

    @BeforeEach
    void openStore() {
        Store store = open();
        rows = store.rows();
        claims = store.claims();
        outcomes = store.outcomes();
    }

    @Test
    void aRowIsQueuedOnceWhateverBecameOfIt() {
        rows.queue(List.of(row("1", 0), row("2", 0), row("1", 5)));
        rows.queue(List.of(row("3", 0), row("2", 9), row("4", 0)));
        assertThat(ids(claims.claim(MINE, NOON, 10, null))).containsExactlyInAnyOrder("1", "2", "3", "4");
        claims.settle("1", "a/1", new BulkOutcome.Sent(9), NOON);
        rows.queue(List.of(row("1", 0)));
        assertThat(claims.claim(MINE, NOON, 10, null)).isEmpty();
    }

    @Test
    void thousandsAreQueuedTogetherWithSomeThatAreKnown() {
        rows.queue(List.of(row("700", 0), row("1500", 0)));
        List<BulkRow> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(row(String.valueOf(i), 0));
        }
        rows.queue(many);
        assertThat(outcomes.count(BulkState.QUEUED)).isEqualTo(2000);
    }

    @Test
    void aClaimedRowIsWholeAndOnlyThoseWhoseTimeHasComeAreClaimed() {
        BulkRow row = new BulkRow("x/1", "reminder", ChatId.of("tg", "4711"), "p1", "plan/7", NOON, 3);
        rows.queue(List.of(row, at("early", NOON.plusMillis(1), 0)));
        assertThat(claims.claim(MINE, NOON, 10, null)).containsExactly(row);
        assertThat(outcomes.count(BulkState.QUEUED)).isEqualTo(1);
        assertThat(outcomes.count(BulkState.CLAIMED)).isEqualTo(1);
    }

    @Test
    void rankGoesBeforeTheMomentAndTheLimitHolds() {
        rows.queue(List.of(at("late", NOON, 1), at("early", NOON.minusSeconds(9), 1), at("low", NOON.minusSeconds(99),
                2), at("first", NOON, 0)));
        assertThat(ids(claims.claim(MINE, NOON, 3, null))).containsExactly("first", "early", "late");
        assertThat(ids(claims.claim(MINE, NOON, 3, null))).containsExactly("low");
    }

    @Test
    void onlyListedChatsAreClaimedWhereThereIsAList() {
        rows.queue(List.of(row("1", 0), row("2", 0)));
        assertThat(claims.claim(MINE, NOON, 10, Set.of())).isEmpty();
        assertThat(ids(claims.claim(MINE, NOON, 10, Set.of(chat("2"), chat("9"))))).containsExactly("2");
    }

    @Test
    void onlyTheHolderOfAnUnexpiredClaimBeginsAndOnlyOnce() {
        claimed("1");
        assertThat(claims.begin("1", OTHER, NOON)).isFalse();
        assertThat(claims.begin("1", MINE, LATER)).isFalse();
        assertThat(claims.begin("none", MINE, NOON)).isFalse();
        assertThat(claims.begin("1", MINE, NOON)).isTrue();
        assertThat(claims.begin("1", MINE, NOON)).isFalse();
        assertThat(outcomes.count(BulkState.SENDING)).isEqualTo(1);
    }

    @Test
    void anOutcomeIsWrittenOnceByItsHolder() {
        claimed("1");
        claims.begin("1", MINE, NOON);
        assertThat(claims.settle("1", "b/7", new BulkOutcome.Blocked(), NOON)).isFalse();
        assertThat(claims.settle("1", "a/1", new BulkOutcome.Sent(71), NOON)).isTrue();
        assertThat(claims.settle("1", "a/1", new BulkOutcome.Unknown(), NOON)).isFalse();
        assertThat(claims.putBack("1", "a/1", NOON)).isFalse();
        assertThat(outcomes.counts()).containsEntry(BulkState.SENT, 1L).containsEntry(BulkState.SENDING, 0L);
    }

    @Test
    void whatIsPutBackWaitsAgain() {
        claimed("1", "2");
        claims.begin("1", MINE, NOON);
        assertThat(claims.putBack("1", "b/7", NOON)).isFalse();
        assertThat(claims.putBack("1", "a/1", NOON.plusSeconds(5))).isTrue();
        assertThat(claims.putBack("2", "a/1", NOON)).isTrue();
        assertThat(ids(claims.claim(OTHER, NOON, 10, null))).containsExactly("2");
        assertThat(claims.begin("2", MINE, NOON)).isFalse();
        assertThat(claims.claim(OTHER, NOON.plusSeconds(5), 10, null)).as("its source sees how late it is")
                .extracting(BulkRow::notBefore).containsExactly(NOON);
    }

    @Test
    void whatIsPostponedIsForAnotherTime() {
        claimed("1");
        assertThat(claims.postpone("1", "b/7", NOON.plusSeconds(5))).isFalse();
        assertThat(claims.postpone("1", "a/1", NOON.plusSeconds(5))).isTrue();
        assertThat(claims.claim(OTHER, NOON.plusSeconds(4), 10, null)).isEmpty();
        assertThat(outcomes.oldestDue(NOON.plusSeconds(4))).isEmpty();
        assertThat(claims.claim(OTHER, NOON.plusSeconds(5), 10, null)).extracting(BulkRow::notBefore)
                .containsExactly(NOON.plusSeconds(5));
    }

    @Test
    void expiredClaimsAreQueuedAgainAndExpiredSendingIsUnknown() {
        claimed("1", "2", "3");
        claims.begin("2", MINE, NOON);
        claims.recover("b/7", "b/", LATER.minusMillis(1), NOON);
        assertThat(outcomes.count(BulkState.CLAIMED)).isEqualTo(2);
        claims.recover("b/7", "b/", LATER, NOON.plusSeconds(1));
        assertThat(ids(claims.claim(OTHER, NOON, 10, null))).containsExactlyInAnyOrder("1", "3");
        assertThat(outcomes.unknown(5)).extracting(Settled::at, Settled::outcome)
                .containsExactly(tuple(NOON.plusSeconds(1), new BulkOutcome.Unknown()));
        assertThat(claims.settle("2", "a/1", new BulkOutcome.Sent(1), NOON)).isFalse();
    }

    @Test
    void aStartedNodeTakesUpAtOnceWhatItsFormerStartsLeftAndNobodyElses() {
        claimed("1", "2");
        claims.begin("1", MINE, NOON);
        claims.recover("ab/9", "ab/", NOON, NOON);
        claims.recover("a/1", "a/", NOON, NOON);
        assertThat(outcomes.count(BulkState.SENDING)).isEqualTo(1);
        claims.recover("a/2", "a/", NOON, NOON);
        assertThat(outcomes.count(BulkState.UNKNOWN)).isEqualTo(1);
        assertThat(outcomes.count(BulkState.QUEUED)).isEqualTo(1);
    }

    @Test
    void whatThisStartIsSendingItSettlesItself() {
        claimed("1");
        claims.begin("1", MINE, NOON);
        claims.recover("a/1", "a/", LATER.plusSeconds(600), NOON);
        assertThat(claims.settle("1", "a/1", new BulkOutcome.Sent(1), NOON)).isTrue();
    }

    @Test
    void cancellingDropsWhatIsNotYetBeingSent() {
        rows.queue(List.of(row("p", "1", "reminder"), row("p", "2", "reminder"), row("p", "3", "broadcast"),
                row("q", "4", "reminder")));
        claims.claim(MINE, NOON, 2, null);
        claims.begin("1", MINE, NOON);
        rows.cancel("p", "reminder", "paid", NOON);
        assertThat(outcomes.counts()).containsEntry(BulkState.SENDING, 1L).containsEntry(BulkState.DROPPED, 1L)
                .containsEntry(BulkState.QUEUED, 2L);
        assertThat(claims.begin("2", MINE, NOON)).isFalse();
        assertThat(outcomes.untold(5)).extracting(Settled::outcome).containsExactly(new BulkOutcome.Dropped("paid"));
        rows.cancel("p", "", "stopped", NOON);
        assertThat(outcomes.count(BulkState.DROPPED)).isEqualTo(2);
        assertThat(claims.settle("1", "a/1", new BulkOutcome.Sent(1), NOON)).isTrue();
    }

    @Test
    void erasingForgetsEverythingForThePerson() {
        rows.queue(List.of(row("p", "1", "reminder"), row("p", "2", "reminder"), row("q", "3", "reminder")));
        claims.claim(MINE, NOON, 1, null);
        rows.erase("p");
        assertThat(claims.begin("1", MINE, NOON)).isFalse();
        assertThat(ids(claims.claim(MINE, NOON, 5, null))).containsExactly("3");
    }

    @Test
    void everyKindOfOutcomeIsKeptAndToldOnce() {
        List<BulkOutcome> all = List.of(new BulkOutcome.Sent(71), new BulkOutcome.Blocked(),
                new BulkOutcome.Failed("400 Bad Request"), new BulkOutcome.Unknown(), new BulkOutcome.Dropped("late"));
        for (int i = 0; i < all.size(); i++) {
            claimed("r" + i);
            assertThat(claims.settle("r" + i, "a/1", all.get(i), NOON.plusSeconds(i))).isTrue();
        }
        assertThat(outcomes.untold(10)).as("whoever wrote it tells it").isEmpty();
        claims.recover("a/2", "a/", NOON, NOON);
        assertThat(outcomes.untold(10)).extracting(Settled::outcome).containsExactlyElementsOf(all);
        assertThat(outcomes.untold(10).getFirst().row()).isEqualTo(row("r0", 0));
        assertThat(outcomes.untold(2)).hasSize(2);
        outcomes.untold(10).forEach(it -> outcomes.told(it.row().id()));
        assertThat(outcomes.untold(10)).isEmpty();
        assertThat(outcomes.unknown(10)).extracting(it -> it.row().id()).containsExactly("r3");
    }

    @Test
    void anOutcomeThatItsWriterDidNotTellInTimeIsForAnybodyToTell() {
        claimed("1", "2");
        claims.settle("1", "a/1", new BulkOutcome.Sent(1), NOON);
        claims.settle("2", "a/1", new BulkOutcome.Sent(2), NOON);
        outcomes.told("2");
        claims.recover("b/7", "b/", LATER, NOON);
        assertThat(outcomes.untold(5)).extracting(it -> it.row().id()).containsExactly("1");
    }

    @Test
    void theOldestThatMightHaveGoneIsKnown() {
        assertThat(outcomes.oldestDue(NOON)).isEmpty();
        rows.queue(List.of(at("1", NOON.minusSeconds(5), 0), at("2", NOON.minusSeconds(50), 4),
                at("3", NOON.plusSeconds(5), 0)));
        assertThat(outcomes.oldestDue(NOON)).contains(NOON.minusSeconds(50));
        assertThat(outcomes.oldestDue(NOON.minusSeconds(51))).isEmpty();
    }

    @Test
    void nodesThatClaimTogetherNeverHoldTheSameRow() throws InterruptedException {
        List<BulkRow> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(row(String.valueOf(i), 0));
        }
        rows.queue(many);
        List<String> begun = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(3);
        for (int node = 0; node < 3; node++) {
            Hold hold = new Hold("n" + node + "/1", LATER);
            Thread.startVirtualThread(() -> {
                for (List<BulkRow> some = claims.claim(hold, NOON, 7, null); !some.isEmpty()
                        || outcomes.count(BulkState.QUEUED) > 0; some = claims.claim(hold, NOON, 7, null)) {
                    some.stream().filter(it -> claims.begin(it.id(), hold, NOON)).forEach(it -> begun.add(it.id()));
                }
                done.countDown();
            });
        }
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(begun).hasSize(200).hasSameSizeAs(new HashSet<>(begun));
    }

    private void claimed(String... ids) {
        for (String id : ids) {
            rows.queue(List.of(row(id, 0)));
        }
        assertThat(claims.claim(MINE, NOON, ids.length, null)).hasSize(ids.length);
    }

    private static List<String> ids(List<BulkRow> rows) {
        return rows.stream().map(BulkRow::id).toList();
    }

    private static ChatId chat(String id) {
        return ChatId.of("tg", id);
    }

    private static BulkRow row(String id, int rank) {
        return at(id, NOON, rank);
    }

    private static BulkRow row(String person, String id, String source) {
        return new BulkRow(id, source, chat(id), person, "about", NOON, 0);
    }

    private static BulkRow at(String id, Instant notBefore, int rank) {
        return new BulkRow(id, "reminder", chat(id), "p" + id, "about", notBefore, rank);
    }
}
