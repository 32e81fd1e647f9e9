package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.BUDI;
import static id.pendamping.inbox.Talks.NOON;
import static id.pendamping.inbox.Talks.SARI;
import static id.pendamping.inbox.Talks.field;
import static id.pendamping.inbox.Talks.fresh;
import static id.pendamping.inbox.Talks.question;
import static id.pendamping.inbox.Talks.send;
import static id.pendamping.inbox.Talks.turn;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Turn;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Conversations.Due;
import id.pendamping.inbox.Conversations.Settled;
import id.pendamping.inbox.Conversations.Settlement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of conversations must do. {@link #open} answers an empty one. */
public abstract class ConversationsContract {

    private static final Lease MINE = new Lease("a/1", NOON.plusSeconds(10));
    private static final Lease RENEWED = new Lease("a/1", NOON.plusSeconds(14));
    private static final Lease THEIRS = new Lease("b/1", NOON.plusSeconds(10));

    private Conversations conversations;

    protected abstract Conversations open();

    @BeforeEach
    void openStore() {
        conversations = open();
    }

    @Test
    void findsNothingAtFirst() {
        assertThat(conversations.find(SARI)).isEmpty();
    }

    @Test
    void firstCommitCreatesTheConversation() {
        Conversation read = fresh(SARI);
        assertThat(commit(read, "in:1", turn(read, send("in:1#0", "halo")), MINE, "in:1#0")).isTrue();
        assertThat(stored()).isEqualTo(new Conversation(SARI, read.person(), 1, read.position(), read.standing(), 1,
                null, List.of(send("in:1#0", "halo")), new InFlight("in:1#0", 1), List.of("in:1"), MINE, null, null));
    }

    @Test
    void keepsEverythingATurnCanHold() {
        Turn turn = Talks.everything("in:1");
        assertThat(commit(fresh(SARI), "in:1", turn, MINE, null)).isTrue();
        Conversation stored = stored();
        assertThat(stored.person()).isEqualTo("p");
        assertThat(stored.position()).isEqualTo(turn.position());
        assertThat(stored.standing()).isEqualTo(turn.standing());
        assertThat(stored.waitNo()).isEqualTo(7);
        assertThat(stored.wakeAt()).isEqualTo(turn.wakeAt());
        assertThat(stored.lastTap()).isEqualTo(turn.lastTap());
        assertThat(stored.pending()).isEqualTo(turn.effects());
    }

    @Test
    void secondFirstCommitIsAConflict() {
        Conversation read = fresh(SARI);
        assertThat(commit(read, "in:1", turn(read), null, null)).isTrue();
        assertThat(commit(fresh(SARI), "in:2", turn(read, send("in:2#0", "x")), MINE, "in:2#0")).isFalse();
        assertThat(stored().seen()).containsExactly("in:1");
    }

    @Test
    void commitOfAnOldVersionChangesNothing() {
        Conversation first = begun();
        assertThat(commit(first, "in:2", turn(first, send("in:2#0", "a")), MINE, "in:2#0")).isTrue();
        Conversation before = stored();
        assertThat(commit(first, "in:3", turn(first, send("in:3#0", "b")), MINE, "in:3#0")).isFalse();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void commitAppendsToWhatIsPending() {
        Conversation one = begun(send("in:1#0", "a"));
        assertThat(commit(one, "in:2", turn(one, field("in:2#0", "ojek"), send("in:2#1", "b")), RENEWED, null))
                .isTrue();
        assertThat(stored().pending()).extracting(Effect::id).containsExactly("in:1#0", "in:2#0", "in:2#1");
        assertThat(stored().inFlight()).isEqualTo(new InFlight("in:1#0", 1));
        assertThat(stored().lease()).isEqualTo(RENEWED);
        assertThat(stored().version()).isEqualTo(2);
    }

    @Test
    void commitReplacesUnsentMessagesButNoRecords() {
        Conversation one = begun(field("in:1#0", "ojek"), send("in:1#1", "a"), send("in:1#2", "b"));
        Turn turn = turn(one, field("in:2#0", "pedagang"), question("in:2#1", "now?"));
        assertThat(conversations.commit(new Commit(one, "in:2", turn, RENEWED, null, true))).isTrue();
        assertThat(stored().pending()).extracting(Effect::id).containsExactly("in:1#0", "in:2#0", "in:2#1");
    }

    @Test
    void remembersTheLastHundredInbounds() {
        begun();
        for (int i = 2; i <= 130; i++) {
            Conversation read = stored();
            assertThat(commit(read, "in:" + i, turn(read), null, null)).isTrue();
        }
        assertThat(stored().seen()).hasSize(Conversation.SEEN).startsWith("in:31").endsWith("in:130");
    }

    @Test
    void settlingBetweenReadAndCommitIsNoConflict() {
        Conversation read = begun(send("in:1#0", "a"));
        assertThat(settle(Set.of("in:1#0"), 77L, null, RENEWED, true)).isEqualTo(new Settled.LetGo(stored()));
        assertThat(commit(read, "in:2", turn(read, send("in:2#0", "b")), RENEWED, null)).isTrue();
        Conversation stored = stored();
        assertThat(stored.pending()).containsExactly(send("in:2#0", "b"));
        assertThat(stored.lease()).isEqualTo(RENEWED);
        assertThat(stored.shownMessage()).isEqualTo(77L);
        assertThat(stored.inFlight()).isNull();
    }

    @Test
    void commitLeavesAForeignLeaseThatWasRenewed() {
        Conversation read = begunBy(THEIRS, send("in:1#0", "a"));
        Lease renewed = new Lease("b/1", NOON.plusSeconds(20));
        assertThat(settle(Set.of(), null, new InFlight("in:1#0", 1), renewed, false)).isEqualTo(new Settled.Kept());
        assertThat(commit(read, "in:2", turn(read, send("in:2#0", "b")), null, null)).isTrue();
        assertThat(stored().lease()).isEqualTo(renewed);
        assertThat(stored().pending()).hasSize(2);
    }

    @Test
    void foreignHolderLettingGoInBetweenIsAConflict() {
        Conversation read = begunBy(THEIRS, send("in:1#0", "a"));
        assertThat(settle(Set.of("in:1#0"), null, null, THEIRS, true)).isEqualTo(new Settled.LetGo(stored()));
        assertThat(commit(read, "in:2", turn(read, send("in:2#0", "b")), null, null)).isFalse();
        assertThat(stored().pending()).isEmpty();
    }

    @Test
    void takingOverAnExpiredLeaseThatSomebodyElseTookIsAConflict() {
        Conversation read = begunBy(THEIRS, send("in:1#0", "a"));
        Instant later = NOON.plusSeconds(11);
        assertThat(conversations.claim(SARI, new Lease("c/1", later.plusSeconds(10)), later)).isPresent();
        assertThat(commit(read, "in:2", turn(read), new Lease("a/1", later.plusSeconds(10)), null)).isFalse();
        assertThat(stored().version()).isEqualTo(1);
    }

    @Test
    void takingOverAnExpiredLeaseThatItsHolderRenewedIsAConflict() {
        Conversation read = begunBy(THEIRS, send("in:1#0", "a"));
        assertThat(settle(Set.of(), null, null, new Lease("b/1", NOON.plusSeconds(30)), false))
                .isEqualTo(new Settled.Kept());
        assertThat(commit(read, "in:2", turn(read), new Lease("a/1", NOON.plusSeconds(21)), null)).isFalse();
    }

    @Test
    void takingOverAnUnchangedExpiredLeaseSucceeds() {
        Conversation read = begunBy(THEIRS, send("in:1#0", "a"));
        Lease taken = new Lease("a/1", NOON.plusSeconds(21));
        assertThat(commit(read, "in:2", turn(read, send("in:2#0", "b")), taken, null)).isTrue();
        assertThat(stored().lease()).isEqualTo(taken);
    }

    @Test
    void settlingMarksTheNextMessageAndKeepsTheVersion() {
        begun(send("in:1#0", "a"), send("in:1#1", "b"));
        assertThat(settle(Set.of("in:1#0"), 5L, new InFlight("in:1#1", 1), RENEWED, false))
                .isEqualTo(new Settled.Kept());
        Conversation stored = stored();
        assertThat(stored.pending()).containsExactly(send("in:1#1", "b"));
        assertThat(stored.inFlight()).isEqualTo(new InFlight("in:1#1", 1));
        assertThat(stored.shownMessage()).isEqualTo(5L);
        assertThat(stored.lease()).isEqualTo(RENEWED);
        assertThat(stored.version()).isEqualTo(1);
    }

    @Test
    void settlingSeveralAtOnceTakesThemAll() {
        begun(field("in:1#0", "ojek"), send("in:1#1", "a"), send("in:1#2", "b"));
        assertThat(settle(Set.of("in:1#0", "in:1#1"), null, null, RENEWED, true)).isEqualTo(new Settled.Kept());
        assertThat(stored().pending()).containsExactly(send("in:1#2", "b"));
        assertThat(stored().inFlight()).isNull();
    }

    @Test
    void settlingAgainChangesNothing() {
        begun(send("in:1#0", "a"), send("in:1#1", "b"));
        settle(Set.of("in:1#0"), 5L, null, RENEWED, false);
        Conversation once = stored();
        assertThat(settle(Set.of("in:1#0"), 5L, null, RENEWED, false)).isEqualTo(new Settled.Kept());
        assertThat(stored()).isEqualTo(once);
    }

    @Test
    void settlingWithoutTheLeaseChangesNothing() {
        begunBy(THEIRS, send("in:1#0", "a"));
        Conversation before = stored();
        assertThat(settle(Set.of("in:1#0"), 5L, null, MINE, true)).isEqualTo(new Settled.Lost());
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void settlingAnUnknownConversationIsLost() {
        assertThat(settle(Set.of("in:1#0"), null, null, MINE, true)).isEqualTo(new Settled.Lost());
        assertThat(conversations.find(SARI)).isEmpty();
    }

    @Test
    void letsGoOnlyWhenNothingIsPending() {
        begun(send("in:1#0", "a"), send("in:1#1", "b"));
        assertThat(settle(Set.of("in:1#0"), null, null, RENEWED, true)).isEqualTo(new Settled.Kept());
        assertThat(stored().lease()).isEqualTo(RENEWED);
        assertThat(settle(Set.of("in:1#1"), null, null, RENEWED, true)).isEqualTo(new Settled.LetGo(stored()));
        assertThat(stored().lease()).isNull();
    }

    @Test
    void claimsAFreeOwnOrExpiredLeaseOnly() {
        assertThat(conversations.claim(SARI, MINE, NOON)).isEmpty();
        begunBy(THEIRS, send("in:1#0", "a"));
        assertThat(conversations.claim(SARI, MINE, NOON.plusSeconds(9))).isEmpty();
        assertThat(conversations.claim(SARI, new Lease("b/1", NOON.plusSeconds(12)), NOON.plusSeconds(2))).isPresent();
        assertThat(conversations.claim(SARI, MINE, NOON.plusSeconds(11))).isEmpty();
        Lease later = new Lease("a/1", NOON.plusSeconds(22));
        assertThat(conversations.claim(SARI, later, NOON.plusSeconds(12))).hasValueSatisfying(claimed -> {
            assertThat(claimed).isEqualTo(stored());
            assertThat(claimed.lease()).isEqualTo(later);
            assertThat(claimed.version()).isEqualTo(1);
        });
    }

    @Test
    void claimsALeaseThatNobodyHolds() {
        Conversation read = fresh(SARI);
        commit(read, "in:1", turn(read), null, null);
        assertThat(conversations.claim(SARI, MINE, NOON)).isPresent();
        assertThat(stored().lease()).isEqualTo(MINE);
    }

    @Test
    void listsWhatIsDueOldestFirst() {
        wakeAt(new ChatId("web:late"), NOON.plusSeconds(2));
        wakeAt(SARI, NOON.minusSeconds(1));
        wakeAt(BUDI, NOON.minusSeconds(60));
        wakeAt(new ChatId("web:never"), null);
        wakeAt(new ChatId("web:now"), NOON);
        assertThat(conversations.due(NOON, 10)).containsExactly(new Due(BUDI, 3), new Due(SARI, 3),
                new Due(new ChatId("web:now"), 3));
        assertThat(conversations.due(NOON, 1)).containsExactly(new Due(BUDI, 3));
    }

    @Test
    void listsWhatIsAbandoned() {
        pendingUnder(SARI, new Lease("a/1", NOON.plusSeconds(5)));
        pendingUnder(BUDI, new Lease("b/7", NOON.minusSeconds(5)));
        pendingUnder(new ChatId("web:other"), new Lease("b/8", NOON.plusSeconds(5)));
        assertThat(conversations.abandoned(NOON, "", 10)).containsExactly(BUDI);
        assertThat(conversations.abandoned(NOON, "a/", 10)).containsExactlyInAnyOrder(SARI, BUDI);
        assertThat(conversations.abandoned(NOON.plusSeconds(6), "", 2)).hasSize(2);
    }

    @Test
    void holderPrefixIsTakenLiterally() {
        pendingUnder(SARI, new Lease("host.x:80/1", NOON.plusSeconds(5)));
        assertThat(conversations.abandoned(NOON, "host-x:80/", 10)).isEmpty();
        assertThat(conversations.abandoned(NOON, "host.x:80/", 10)).containsExactly(SARI);
    }

    @Test
    void nothingIsAbandonedWithoutPendingEffects() {
        Conversation read = fresh(SARI);
        commit(read, "in:1", turn(read), MINE, null);
        assertThat(conversations.abandoned(NOON.plusSeconds(60), "a/", 10)).isEmpty();
    }

    private Conversation begun(Effect... effects) {
        return begunBy(MINE, effects);
    }

    private Conversation begunBy(Lease lease, Effect... effects) {
        Conversation read = fresh(SARI);
        String first = null;
        for (Effect effect : effects) {
            if (first == null && effect instanceof Effect.Send) {
                first = effect.id();
            }
        }
        assertThat(commit(read, "in:1", turn(read, effects), lease, first)).isTrue();
        return stored();
    }

    private boolean commit(Conversation read, String inbound, Turn turn, @Nullable Lease lease,
            @Nullable String inFlight) {
        return conversations.commit(
                new Commit(read, inbound, turn, lease, inFlight == null ? null : new InFlight(inFlight, 1), false));
    }

    private Settled settle(Set<String> done, @Nullable Long shown, @Nullable InFlight next, Lease lease,
            boolean letGo) {
        return conversations.settle(new Settlement(SARI, done, shown, next, lease, letGo));
    }

    private void wakeAt(ChatId chat, @Nullable Instant at) {
        Conversation read = fresh(chat);
        Turn turn = turn(read);
        commit(read, "in:1", new Turn(turn.person(), turn.position(), turn.standing(), 3, at, null, List.of(),
                turn.courtesy()), null, null);
    }

    private void pendingUnder(ChatId chat, Lease lease) {
        Conversation read = fresh(chat);
        commit(read, "in:1", turn(read, send("in:1#0", "a")), lease, "in:1#0");
    }

    private Conversation stored() {
        return conversations.find(SARI).orElseThrow();
    }
}
