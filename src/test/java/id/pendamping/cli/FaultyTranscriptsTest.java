package id.pendamping.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.pendamping.assessment.AssessmentInMemory;
import id.pendamping.broadcast.BroadcastInMemory;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.checklist.ChecklistInMemory;
import id.pendamping.checklist.InMemoryProgress;
import id.pendamping.cli.Transcript.Scene;
import id.pendamping.clinic.ClinicInMemory;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.enrolment.EnrolmentInMemory;
import id.pendamping.feedback.FeedbackInMemory;
import id.pendamping.group.GroupsInMemory;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.Faults;
import id.pendamping.inbox.Faults.Crash;
import id.pendamping.inbox.Rig;
import id.pendamping.inbox.SettableClock;
import id.pendamping.invite.InviteInMemory;
import id.pendamping.ledger.LedgerInMemory;
import id.pendamping.outbox.InMemoryBotName;
import id.pendamping.outcome.InMemoryWays;
import id.pendamping.outcome.OutcomeInMemory;
import id.pendamping.reminder.ReminderInMemory;
import id.pendamping.report.ReportInMemory;
import id.pendamping.staff.StaffInMemory;
import id.pendamping.helpdesk.HelpdeskInMemory;
import id.pendamping.inbox.InMemoryConversations;
import id.pendamping.outbox.InMemoryBulk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plays every transcript with a failure at every call of every port, one play for each: the process dies, or the store
 * or channel is away, before or after the call took effect. The worker sees the same talk; the one message that was on
 * its way may come twice.
 */
class FaultyTranscriptsTest {

    private static final int NO_CALL = 0;
    /** More people than there are. */
    private static final int ALONE = 200;
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

    /**
     * The failure strikes at the same call of each turn: as many plays as the longest turn has calls. A play ends some turns
     * after the last one in which there is such a call.
     */
    private static void playWithEveryFailure(Content content, Transcript transcript) throws Exception {
        Play calm = new Play(content, transcript, NO_CALL, Faults.Kind.CRASH_BEFORE, null);
        int most = Collections.max(calm.calls);
        assertTrue(most > 2, "the ports are not watched");
        for (Faults.Kind kind : Faults.Kind.values()) {
            for (int call = 1; call <= most; call++) {
                new Play(content, transcript, call, kind, calm);
            }
        }
    }

    private static void compare(Transcript transcript, Scene scene, List<String> calm, List<String> shaken,
            String failure) {
        assertTrue(isSameTalk(calm, shaken), () -> transcript.file() + ":" + scene.line() + ": after \"" + scene.cue()
                + "\", " + failure + " (- without the failure, + with it)\n" + Difference.of(calm, shaken));
    }

    /** The same messages in the same order, of which one may come twice. */
    private static boolean isSameTalk(List<String> calm, List<String> shaken) {
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

    /** One play: stores and screen outlive the process, which is a new one for every turn and may die in it. */
    private static final class Play {

        private static final int TRIES = 20;
        /** How many turns it is watched after the last failure. */
        private static final int AFTERWARDS = 3;

        private final Content content;
        private final Rig.Ports real;
        private final SettableClock machine = new SettableClock(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        private final AtomicInteger people = new AtomicInteger();
        private final List<List<String>> scenes = new ArrayList<>();
        /** Of each scene. */
        private final List<Integer> calls = new ArrayList<>();
        private Faults faults = Faults.none();
        private Rig process;

        Play(Content content, Transcript transcript, int call, Faults.Kind kind, @Nullable Play calm)
                throws Exception {
            this.content = content;
            ChatId chat = ChatId.of(TextChannel.NAME, "worker");
            TextChannel channel = new TextChannel();
            AssessmentInMemory assessment = AssessmentInMemory.begin();
            OutcomeInMemory outcome = OutcomeInMemory.begin();
            ChecklistInMemory checklist = ChecklistInMemory.begin(content);
            LedgerInMemory ledger = LedgerInMemory.begin(content);
            FeedbackInMemory feedback = FeedbackInMemory.begin(content);
            TalkClock clock = new TalkClock(InstantSource.fixed(transcript.setting().start()));
            ReminderInMemory reminder = ReminderInMemory.begin(content, clock);
            StaffInMemory staff = StaffInMemory.begin();
            GroupsInMemory groups = GroupsInMemory.begin(content, machine);
            Rig.Ports ports = Rig.Ports.inMemory(channel);
            InviteInMemory invite = InviteInMemory.begin(ports.people(), staff.staff(), new InMemoryBotName());
            ReportInMemory report = ReportInMemory.begin(staff.staff(), staff.trail(), invite.friends(),
                    new InMemoryWays());
            HelpdeskInMemory helpdesk = HelpdeskInMemory.begin(content, new InMemoryConversations(),
                    new InMemoryBulk(), staff.staff(), staff.trail(), machine);
            ClinicInMemory clinic = ClinicInMemory.begin(new ClinicInMemory.Ground(content, ports.conversations(),
                    new InMemoryBulk(), ports.people(), new InMemoryProgress(), staff.staff(), staff.trail(), machine));
            EnrolmentInMemory enrolment = EnrolmentInMemory.begin(new EnrolmentInMemory.Ground(content,
                    ports.conversations(), new InMemoryBulk(), staff.staff(), staff.trail()));
            BroadcastInMemory broadcast = BroadcastInMemory.begin(content,
                    new BroadcastInMemory.Ground(staff.staff(), staff.trail(), invite.friends(), ports.people(),
                            Crowd.isIn(transcript) ? Crowd.ALONE : ALONE, i -> Crowd.chat(chat, "" + i),
                            Crowd.GROUP));
            real = ports.with(
                    Stream.of(assessment.handlers(), outcome.handlers(), checklist.handlers(), ledger.handlers(),
                            feedback.handlers(), reminder.handlers(), staff.handlers(), invite.handlers(),
                            report.handlers(), helpdesk.handlers(), clinic.handlers(), enrolment.handlers(),
                            broadcast.handlers(), groups.handlers)
                            .flatMap(List::stream).toList(),
                    Stream.of(assessment.sources(), outcome.sources(), checklist.sources(), ledger.sources(),
                            feedback.sources(), reminder.sources(), staff.sources(), invite.sources(),
                            report.sources(), helpdesk.sources(), clinic.sources(), enrolment.sources(),
                            broadcast.sources(machine), groups.sources)
                            .flatMap(List::stream).toList());
            Golden.begin(transcript, chat, real.conversations(),
                    new Golden.Stores(staff.staff(), staff.codes(), invite.invitations(), helpdesk.tickets(),
                            ports.people(), broadcast.broadcasts(), broadcast.groups(), broadcast.members()));
            AtomicInteger number = new AtomicInteger();
            Worker worker = new Worker(chat, channel.screen(chat), clock, () -> "term:" + number.incrementAndGet());
            TalkThroughDoor talk = new TalkThroughDoor(worker, clock, this::bring, real.conversations(),
                    () -> {
                        reminder.remind(clock.instant(), real.conversations(), channel);
                        broadcast.send(clock.instant(), real.conversations(), new Crowd.Channel(channel));
                    });
            for (Scene scene : transcript.scenes().subList(0, length(transcript, call, calm))) {
                faults = Faults.at(call, kind);
                process = start();
                Worker acting = worker;
                switch (scene.act()) {
                    case Act.Restart restart -> {
                    }
                    case Act.Colleague(var name, var act) -> {
                        ChatId own = Crowd.chat(chat, name);
                        acting = new Worker(own, channel.screen(own), clock, worker.ids());
                        new TalkThroughDoor(acting, clock, this::bring, real.conversations(), () -> {
                        }).does(act);
                    }
                    case Act act -> talk.does(act);
                }
                List<String> answer = messages(acting.screen().read());
                if (calm != null) {
                    compare(transcript, scene, calm.scenes.get(scenes.size()), answer,
                            kind + " at call " + call + ", " + faults.struck());
                }
                scenes.add(answer);
                calls.add(faults.calls());
            }
        }

        private static int length(Transcript transcript, int call, @Nullable Play calm) {
            int length = transcript.scenes().size();
            while (calm != null && calm.calls.get(length - 1) < call) {
                length--;
            }
            return Math.min(length + AFTERWARDS, transcript.scenes().size());
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
                    return Rig.start(content, faults.around(real), machine, () -> "person-" + people.incrementAndGet());
                } catch (Crash | StoreAway again) {
                    if (tries == TRIES) {
                        throw again;
                    }
                }
            }
        }
    }
}
