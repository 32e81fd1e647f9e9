package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.BUDI;
import static id.pendamping.inbox.Talks.NOON;
import static id.pendamping.inbox.Talks.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.EngineLimits;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.Faults.Kind;
import id.pendamping.outbox.RecordingSender;
import id.pendamping.outbox.RecordingSender.Sign;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnTest {

    private final RecordingSender web = new RecordingSender("web");
    private final SettableClock machine = new SettableClock(NOON);
    private final Rig.Ports ports = Rig.Ports.inMemory(web);
    private final AtomicInteger people = new AtomicInteger();
    private final Rig rig = rig(ports);
    private int inbounds;

    @Test
    void answersAndIsDone() {
        assertThat(rig.handle(text("/start"))).isEqualTo(Handled.TURNED);
        assertThat(web.shown()).containsExactly("Halo!", "Boleh kami simpan jawabannya?");
        Conversation stored = rig.stored(SARI);
        assertThat(stored.pending()).isEmpty();
        assertThat(stored.lease()).isNull();
        assertThat(stored.inFlight()).isNull();
        assertThat(stored.shownMessage()).isEqualTo(102L);
        assertThat(stored.person()).isEqualTo("p1");
        assertThat(rig.drainer.draining()).isZero();
        assertThat(rig.turns.remembered()).isZero();
    }

    @Test
    void aRepeatRunsNoTurnButAnswersTheButton() {
        rig.handle(text("/start"));
        Inbound.Tap tap = new Inbound.Tap("in:tap", SARI, NOON, rig.stored(SARI).waitNo() + ":0", 102L, "callback");
        assertThat(rig.handle(tap)).isEqualTo(Handled.TURNED);
        Conversation once = rig.stored(SARI);
        int shown = web.shown().size();
        assertThat(rig.handle(tap)).isEqualTo(Handled.REPEATED);
        assertThat(rig.stored(SARI)).isEqualTo(once);
        assertThat(web.shown()).hasSize(shown);
        assertThat(web.signs().stream().map(Sign::callbackId).filter("callback"::equals)).hasSize(2);
    }

    @Test
    void aRepeatSendsWhatIsStillPending() {
        Inbound start = text("/start");
        Faults dies = Faults.at(3, Kind.CRASH_BEFORE);
        assertThatThrownBy(() -> rig(dies.around(ports)).handle(start)).isInstanceOf(Faults.Crash.class);
        assertThat(dies.struck()).isEqualTo("MessageSender.send");
        assertThat(rig.handle(start)).isEqualTo(Handled.REPEATED);
        assertThat(web.shown()).containsExactly("Halo!", "Boleh kami simpan jawabannya?");
        assertThat(rig.stored(SARI).pending()).isEmpty();
    }

    @Test
    void nothingOutsideIsCalledBetweenReadAndCommit() {
        rig.handle(text("/start"));
        CallLog calls = new CallLog();
        rig(calls.around(ports)).handle(text("ya"));
        assertThat(calls.names()).startsWith("Conversations.find", "Conversations.commit");
    }

    @Test
    void aTurnCostsOneReadOneCommitAndOneWritePerMessage() {
        CallLog calls = new CallLog();
        rig(calls.around(ports)).handle(text("/flood"));
        assertThat(calls.names()).containsExactly("Conversations.find", "Conversations.commit", "MessageSender.send",
                "Conversations.settle", "MessageSender.send", "Conversations.settle", "MessageSender.send",
                "Conversations.settle", "MessageSender.send", "Conversations.settle", "MessageSender.send",
                "Conversations.settle");
    }

    @Test
    void aSourceIsReadOnlyWhereADialogDeclaresIt() {
        CallLog undeclared = new CallLog();
        rig(undeclared.around(ports)).handle(text("/flood"));
        assertThat(undeclared.names()).doesNotContain("People.find");
        CallLog declared = new CallLog();
        Rig reading = new Rig(SmallTalk.reading(), EngineLimits.DEFAULT, declared.around(ports), "a", machine,
                new DirectThreads(machine), () -> "p");
        reading.handle(text("/me"));
        assertThat(declared.names()).as("nothing is used of people who have not agreed").doesNotContain("People.find");
        reading.handle(text("/start"));
        reading.handle(text("ya"));
        int before = declared.names().size();
        reading.handle(text("/me"));
        assertThat(declared.names().subList(before, declared.names().size())).containsSubsequence("People.find",
                "Conversations.commit");
    }

    @Test
    void whatWasJustRecordedIsReadByTheNextTurn() {
        DirectThreads threads = new DirectThreads(machine);
        Rig slow = new Rig(SmallTalk.reading(), EngineLimits.DEFAULT, ports, "a", machine, threads, () -> "p");
        slow.handle(text("/start"));
        slow.handle(text("ya"));
        threads.keep();
        slow.handle(text("Ojek"));
        assertThat(Rig.ids(slow.stored(SARI))).isNotEmpty();
        slow.handle(text("/me"));
        threads.runKept();
        assertThat(web.shown()).endsWith("Siapa namanya?", "Pekerjaan: ojek atau kurir");
        assertThat(slow.stored(SARI).pending()).isEmpty();
    }

    @Test
    void aDialogThatReadsWhatNobodyKeepsIsRefused() {
        assertThatThrownBy(
                () -> new Snapshots(SmallTalk.reading(),
                        List.of(new StoredPersonSource(ports.people(), SmallTalk.reading().personFields())),
                        rig.records))
                .hasMessage("the dialogs read [person]; legal: [stored]");
    }

    @Test
    void aConflictIsDecidedAgainOnWhatIsThereNow() {
        rig.handle(text("/start"));
        Inbound mine = text("ya");
        Rig.Ports contended = new Rig.Ports(new Meddled(ports.conversations(), () -> rig.handle(text("tidak"))),
                ports.people(), ports.poison(), ports.parked(), ports.senders(), List.of(), List.of());
        assertThat(rig(contended).handle(mine)).isEqualTo(Handled.TURNED);
        assertThat(rig.stored(SARI).seen()).hasSize(3).endsWith(mine.id());
        assertThat(rig.stored(SARI).version()).isEqualTo(3);
    }

    @Test
    void endlessConflictsAreGivenUp() {
        Rig.Ports contended = new Rig.Ports(
                new Meddled(ports.conversations(), () -> rig.handle(text("/flood")), Integer.MAX_VALUE), ports.people(),
                ports.poison(), ports.parked(), ports.senders(), List.of(), List.of());
        assertThatThrownBy(() -> rig(contended).handle(text("/start"))).isInstanceOf(StoreAway.class);
    }

    @Test
    void aStoreThatIsAwayStopsTheTurnAndChangesNothing() {
        Inbound start = text("/start");
        for (int call = 1; call <= 2; call++) {
            Faults away = Faults.at(call, Kind.AWAY_BEFORE);
            assertThatThrownBy(() -> rig(away.around(ports)).handle(start)).isInstanceOf(StoreAway.class);
            assertThat(ports.conversations().find(SARI)).isEmpty();
        }
        assertThat(web.attempts()).isEmpty();
        assertThat(rig.handle(start)).isEqualTo(Handled.TURNED);
    }

    @Test
    void poisonIsRecordedAndApologisedForAndBlocksNobody() {
        Rig strict = new Rig(SmallTalk.reading(), EngineLimits.DEFAULT, ports, "a", machine, new DirectThreads(machine),
                () -> "p");
        strict.handle(text("/start"));
        Conversation before = strict.stored(SARI);
        Inbound.Tap poison = new Inbound.Tap("in:poison", SARI, NOON, "x", null, "callback");
        assertThat(strict.handle(text("/broken"))).isEqualTo(Handled.POISONED);
        Conversation after = strict.stored(SARI);
        assertThat(after.position()).isEqualTo(before.position());
        assertThat(after.waitNo()).isEqualTo(before.waitNo());
        assertThat(after.wakeAt()).isEqualTo(before.wakeAt());
        assertThat(web.shown()).endsWith("[apology]");
        PoisonLog.Poison recorded = ports.poison().latest(1).getFirst();
        assertThat(recorded.dialog()).startsWith("start@");
        assertThat(recorded.step()).isEqualTo("service");
        assertThat(recorded.inboundId()).isEqualTo("in:2");
        assertThat(recorded.error()).startsWith("id.pendamping.engine.EngineLimits$LimitReached");
        assertThat(strict.metrics.get("pendamping.poison").counter().count()).isEqualTo(1);
        assertThat(strict.handle(poison)).isEqualTo(Handled.TURNED);
        assertThat(strict.handle(new Inbound.Text("in:b", BUDI, NOON, "/start"))).isEqualTo(Handled.TURNED);
    }

    @Test
    void aTurnThatCannotBeStoredIsPoison() {
        Rig.Ports picky = new Rig.Ports(new Meddled(ports.conversations(), () -> {
            throw new IllegalArgumentException("no such type");
        }), ports.people(), ports.poison(), ports.parked(), ports.senders(), List.of(), List.of());
        assertThat(rig(picky).handle(text("/start"))).isEqualTo(Handled.POISONED);
        assertThat(web.shown()).containsExactly("[apology]");
        assertThat(rig.stored(SARI).seen()).containsExactly("in:1");
    }

    @Test
    void aConversationThatCannotBeReadIsPoisonAndBlocksNobody() {
        Rig.Ports picky = new Rig.Ports(new Meddled(ports.conversations(), () -> {
        }) {
            @Override
            public java.util.Optional<Conversation> find(ChatId chat) {
                throw new IllegalArgumentException("no such field");
            }
        }, ports.people(), ports.poison(), ports.parked(), ports.senders(), List.of(), List.of());
        assertThat(rig(picky).handle(text("/start"))).isEqualTo(Handled.POISONED);
        assertThat(ports.poison().latest(1)).singleElement()
                .satisfies(it -> assertThat(it.dialog() + it.step()).isEmpty());
    }

    @Test
    void poisonousWakeUpsDoNotComeBackAndSayNothing() {
        rig.handle(text("/start"));
        Conversation read = rig.stored(SARI);
        Inbound.Wake wake = new Inbound.Wake("wake:1", SARI, NOON, 1);
        var turn = new Poisonings(ports.poison(), new Apology(SmallTalk.reading().phrases().get(
                id.pendamping.dialog.Phrase.APOLOGY)), rig.metrics).record(read, wake, new IllegalStateException("x"));
        assertThat(turn.wakeAt()).isNull();
        assertThat(turn.effects()).isEmpty();
        assertThat(ports.poison().count()).isEqualTo(1);
    }

    @Test
    void aThousandTurnsKeepTheConversationSmall() {
        for (int i = 0; i < 100; i++) {
            for (String words : List.of("/start", "ya", "Pedagang", "Sari " + "x".repeat(900), "/flood", "/me", "apa?",
                    "/start", "tidak", "\uD83D\uDE4F".repeat(400))) {
                rig.handle(text(words));
            }
        }
        assertThat(rig.stored(SARI).version()).isEqualTo(1000);
        assertThat(rig.stored(SARI).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThan(64 * 1024);
    }

    private Inbound.Text text(String words) {
        return new Inbound.Text("in:" + ++inbounds, SARI, NOON, words);
    }

    private Rig rig(Rig.Ports its) {
        return new Rig(SmallTalk.plain(), EngineLimits.DEFAULT, its, "a", machine,
                new DirectThreads(machine), () -> "p" + people.incrementAndGet());
    }

    static ChatId chat(int number) {
        return ChatId.of("web", "w" + number);
    }
}
