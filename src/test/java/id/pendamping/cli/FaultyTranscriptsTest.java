package id.pendamping.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.pendamping.assessment.AssessmentInMemory;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.cli.Transcript.Scene;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.Faults;
import id.pendamping.inbox.Faults.Crash;
import id.pendamping.inbox.Rig;
import id.pendamping.inbox.SettableClock;
import id.pendamping.outcome.OutcomeInMemory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plays every transcript with a failure at every call of every port, one play for each: the process dies, or the store
 * or channel is away, before or after the call took effect. The worker sees the same talk; the one message that was on
 * its way may come twice.
 */
class FaultyTranscriptsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TestFactory
    Stream<DynamicTest> everyTalkSurvivesEveryFailure() {
        return Golden.folders().stream().flatMap(folder -> {
            List<Transcript> transcripts = Golden.in(folder);
            return transcripts.isEmpty() ? Stream.of() : tests(folder, transcripts);
        });
    }

    private static Stream<DynamicTest> tests(Path folder, List<Transcript> transcripts) {
        Content content = ContentReader.read(folder, TODAY).orThrow();
        return transcripts.stream().map(transcript -> DynamicTest.dynamicTest(transcript.file().toString(),
                transcript.file().toUri(), () -> playWithEveryFailure(content, transcript)));
    }

    private static void playWithEveryFailure(Content content, Transcript transcript) throws Exception {
        Faults none = Faults.none();
        List<String> calm = new Play(content, transcript, none).messages();
        assertTrue(none.calls() >= transcript.scenes().size(), "the ports are not watched");
        for (Faults.Kind kind : Faults.Kind.values()) {
            for (int call = 1; call <= none.calls(); call++) {
                Faults faults = Faults.at(call, kind);
                List<String> shaken = new Play(content, transcript, faults).messages();
                assertTrue(isSameTalk(calm, shaken), () -> transcript.file() + ": " + kind + " at " + faults.struck()
                        + " (- without a failure, + with it)\n" + Difference.of(calm, shaken));
            }
        }
    }

    /** The same messages in the same order, of which one may come twice. */
    static boolean isSameTalk(List<String> calm, List<String> shaken) {
        if (shaken.size() != calm.size() + 1) {
            return shaken.equals(calm);
        }
        int same = 0;
        while (same < calm.size() && calm.get(same).equals(shaken.get(same))) {
            same++;
        }
        List<String> once = new ArrayList<>(shaken);
        String extra = once.remove(same);
        return same > 0 && extra.equals(calm.get(same - 1)) && once.equals(calm);
    }

    /** One play: stores and screen outlive the process, which may die. */
    private static final class Play {

        private static final int TRIES = 20;

        private final Content content;
        private final Rig.Ports ports;
        private final SettableClock machine = new SettableClock(
                TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        private final AtomicInteger people = new AtomicInteger();
        private final List<String> messages = new ArrayList<>();
        private Rig process;

        Play(Content content, Transcript transcript, Faults faults) throws Exception {
            this.content = content;
            ChatId chat = ChatId.of(TextChannel.NAME, "worker");
            TextChannel channel = new TextChannel();
            AssessmentInMemory assessment = AssessmentInMemory.begin();
            OutcomeInMemory outcome = OutcomeInMemory.begin();
            Rig.Ports real = Rig.Ports.inMemory(channel).with(
                    Stream.of(assessment.handlers(), outcome.handlers()).flatMap(List::stream).toList(),
                    Stream.of(assessment.sources(), outcome.sources()).flatMap(List::stream).toList());
            Golden.begin(transcript, chat, real.conversations());
            this.ports = faults.around(real);
            this.process = start();
            TalkClock clock = new TalkClock(InstantSource.fixed(transcript.setting().start()));
            AtomicInteger number = new AtomicInteger();
            Worker worker = new Worker(chat, channel.screen(chat), clock, () -> "term:" + number.incrementAndGet());
            TalkThroughDoor talk = new TalkThroughDoor(worker, clock, this::bring, real.conversations());
            for (Scene scene : transcript.scenes()) {
                if (scene.act() instanceof Act.Restart) {
                    process = start();
                } else {
                    talk.does(scene.act());
                }
                messages.addAll(messages(worker.screen().read()));
            }
        }

        List<String> messages() {
            return messages;
        }

        private static List<String> messages(List<String> lines) {
            List<String> whole = new ArrayList<>();
            for (String line : lines) {
                if (line.startsWith("< ") || line.startsWith("* ")) {
                    whole.add(line);
                } else {
                    whole.add(whole.removeLast() + "\n" + line);
                }
            }
            return whole;
        }

        /** As a channel does: again and again until it is taken. */
        private void bring(Inbound inbound) {
            for (int tries = 0; tries < TRIES; tries++) {
                try {
                    process.handle(inbound);
                    return;
                } catch (Crash died) {
                    process = start();
                } catch (StoreAway notTaken) {
                    machine.forward(Duration.ofSeconds(1));
                }
            }
            throw new AssertionError("not taken after " + TRIES + " tries: " + inbound.id());
        }

        private Rig start() {
            for (int tries = 0;; tries++) {
                try {
                    return Rig.start(content, ports, machine, () -> "person-" + people.incrementAndGet());
                } catch (Crash | StoreAway again) {
                    if (tries == TRIES) {
                        throw again;
                    }
                }
            }
        }
    }
}
