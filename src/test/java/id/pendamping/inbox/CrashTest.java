package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.NOON;
import static id.pendamping.inbox.Talks.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Content;
import id.pendamping.engine.Conversation;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.Faults.Crash;
import id.pendamping.inbox.Faults.Kind;
import id.pendamping.outbox.RecordingSender;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One talk, run once for every call of a port and every way in which that call can fail. */
class CrashTest {

    private static final List<String> WORDS = List.of("/start", "ya", "Ojek", "Sari", "/me", "/flood", "/hapus", "/me");
    private static final Content CONTENT = SmallTalk.reading();

    @TestFactory
    Stream<DynamicTest> whateverFailsTheWorkerSeesTheSameTalk() {
        Faults none = Faults.none();
        Told expected = talk(none);
        assertThat(expected.texts()).hasSize(13);
        assertThat(none.calls()).isGreaterThan(40);
        return Stream.of(Kind.values())
                .flatMap(kind -> IntStream.rangeClosed(1, none.calls()).mapToObj(call -> DynamicTest
                        .dynamicTest(kind + " at call " + call, () -> same(expected, Faults.at(call, kind)))));
    }

    private static void same(Told expected, Faults faults) {
        Told told = talk(faults);
        assertThat(faults.struck()).isNotEmpty();
        assertThat(withoutDoubles(told.texts())).as(faults.struck()).isEqualTo(expected.texts());
        // Only the message that was under way may be there twice.
        boolean underWay = faults.struck().startsWith("MessageSender.send")
                || faults.struck().equals("Conversations.settle");
        assertThat(told.texts().size() - expected.texts().size()).as(faults.struck()).isBetween(0, underWay ? 1 : 0);
        assertThat(told.fields()).isEqualTo(expected.fields());
        assertThat(told.consents()).isEqualTo(expected.consents());
        assertThat(told.pending()).isZero();
        assertThat(told.poison()).isZero();
    }

    private record Told(List<String> texts, Object fields, int consents, int pending, long poison) {
    }

    private static Told talk(Faults faults) {
        RecordingSender web = new RecordingSender("web");
        Rig.Ports ports = Rig.Ports.inMemory(web);
        Rig.Ports faulty = faults.around(ports);
        SettableClock machine = new SettableClock(NOON);
        Rig rig = start(faulty, machine);
        for (int i = 0; i < WORDS.size(); i++) {
            Inbound inbound = new Inbound.Text("web:" + i, SARI, NOON, WORDS.get(i));
            Handled handled = null;
            while (handled == null) {
                try {
                    handled = rig.handle(inbound);
                } catch (StoreAway e) {
                    // It comes again, as an unacknowledged update does.
                } catch (Crash e) {
                    rig = start(faulty, machine);
                }
            }
        }
        machine.forward(Leases.LENGTH);
        start(faulty, machine);
        Conversation end = ports.conversations().find(SARI).orElseThrow();
        return new Told(web.shown(), ports.people().find(end.person()).map(it -> it.fields().toString()).orElse("none"),
                ports.people().find("first").map(it -> it.consents().size()).orElse(0),
                end.pending().size(), ports.poison().count());
    }

    private static Rig start(Rig.Ports ports, SettableClock machine) {
        while (true) {
            try {
                return Rig.start(CONTENT, ports, machine, () -> "first");
            } catch (Crash | StoreAway e) {
                // Died while starting: starts again.
            }
        }
    }

    /** Two equal messages in a row are one that was doubled, for the talk itself has none. */
    private static List<String> withoutDoubles(List<String> texts) {
        List<String> once = new ArrayList<>();
        for (String text : texts) {
            if (once.isEmpty() || !once.getLast().equals(text)) {
                once.add(text);
            }
        }
        return once;
    }
}
