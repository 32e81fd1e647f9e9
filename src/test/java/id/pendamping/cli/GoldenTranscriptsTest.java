package id.pendamping.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import id.pendamping.broadcast.Broadcasts;
import id.pendamping.chat.ChatId;
import id.pendamping.cli.Transcript.Scene;
import id.pendamping.group.GroupMembers;
import id.pendamping.group.Groups;
import id.pendamping.helpdesk.Tickets;
import id.pendamping.inbox.Conversations;
import id.pendamping.invite.Invitations;
import id.pendamping.participant.People;
import id.pendamping.staff.StaffCodes;
import id.pendamping.staff.StaffList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.opentest4j.AssertionFailedError;

/**
 * Plays every transcript beside the dialogs through the real program, its state written to a store and read back
 * between two messages. {@code -Dtranscripts=part-of-the-path} plays only some, {@code -Dtranscripts.rewrite=true}
 * writes what the bot says now into the files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTranscriptsTest {

    private static final String EVERY_TURN_READS_THE_STORE = "--pendamping.node.remembered=0";

    /** What goes out by itself would come in between at any moment. */
    private final boolean rewrite = Boolean.getBoolean("transcripts.rewrite");
    private final TextChannel channel = new TextChannel();
    private final AtomicReference<InstantSource> clock = new AtomicReference<>(InstantSource.system());
    private final List<TalkProcess> processes = new ArrayList<>();

    @TestFactory
    Stream<DynamicNode> everyTalkComesOutAsWritten() throws Exception {
        List<DynamicNode> tests = new ArrayList<>();
        for (Path folder : Golden.folders()) {
            List<Transcript> transcripts = Golden.in(folder);
            if (!transcripts.isEmpty()) {
                TalkProcess process = new TalkProcess(folder, new Crowd.Channel(channel), () -> clock.get().instant(),
                        EVERY_TURN_READS_THE_STORE, "--pendamping.broadcast.alone=" + Crowd.ALONE);
                processes.add(process);
                transcripts.forEach(transcript -> tests.add(DynamicTest.dynamicTest(transcript.file().toString(),
                        transcript.file().toUri(), () -> play(transcript, process))));
            }
        }
        return tests.stream();
    }

    @Test
    void thereAreTranscripts() {
        assertFalse(Golden.folders().stream().allMatch(folder -> Golden.in(folder).isEmpty()),
                () -> "none with \"" + System.getProperty(Golden.NARROW) + "\" in its path");
    }

    private void play(Transcript transcript, TalkProcess process) throws Exception {
        ChatId chat = ChatId.of(TextChannel.NAME, transcript.file().toString().replace('\\', '/'));
        TalkClock time = new TalkClock(InstantSource.fixed(transcript.setting().start()));
        clock.set(time);
        AtomicInteger number = new AtomicInteger();
        Worker worker = new Worker(chat, channel.screen(chat), time, () -> chat + ":" + number.incrementAndGet());
        Golden.begin(transcript, chat, process.bean(Conversations.class), stores(process));
        play(transcript, process, worker, time);
        Golden.end(transcript, chat, process.bean(Conversations.class), stores(process));
    }

    private static Golden.Stores stores(TalkProcess process) {
        return new Golden.Stores(process.bean(StaffList.class), process.bean(StaffCodes.class),
                process.bean(Invitations.class), process.bean(Tickets.class), process.bean(People.class),
                process.bean(Broadcasts.class), process.bean(Groups.class), process.bean(GroupMembers.class));
    }

    private void play(Transcript transcript, TalkProcess process, Worker worker, TalkClock time) throws Exception {
        List<List<String>> answers = new ArrayList<>();
        for (Scene scene : transcript.scenes()) {
            Worker acting = worker;
            switch (scene.act()) {
                case Act.Restart restart -> process.restart();
                case Act.Colleague(var name, var act) -> {
                    acting = colleague(worker, name);
                    process.talk(acting, time).does(act);
                }
                case Act act -> process.talk(worker, time).does(act);
            }
            List<String> answer = acting.screen().read();
            answers.add(answer);
            if (!rewrite) {
                compare(transcript.file(), scene, answer.stream().filter(line -> !line.isEmpty()).toList());
            }
        }
        if (rewrite) {
            Files.write(transcript.file(), transcript.rewritten(answers));
        }
    }

    private Worker colleague(Worker worker, String name) {
        ChatId chat = Crowd.chat(worker.chat(), name);
        return new Worker(chat, channel.screen(chat), worker.clock(), worker.ids());
    }

    private static void compare(Path file, Scene scene, List<String> answer) {
        if (!scene.answer().equals(answer)) {
            throw new AssertionFailedError(
                    file + ":" + scene.line() + ": after \"" + scene.cue() + "\" (- as written, + as it is now)\n"
                            + Difference.of(scene.answer(), answer),
                    String.join("\n", scene.answer()), String.join("\n", answer));
        }
    }

    @AfterAll
    void stop() throws Exception {
        for (TalkProcess process : processes) {
            process.close();
        }
    }
}
