package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.NOON;
import static id.pendamping.inbox.Talks.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.EngineLimits;
import id.pendamping.outbox.RecordingSender;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecollectionsTest {

    private static final Inbound START = new Inbound.Text("in:start", SARI, NOON, "/start");
    private static final Inbound FLOOD = new Inbound.Text("in:flood", SARI, NOON, "/flood");

    private final RecordingSender web = new RecordingSender("web");
    private final SettableClock machine = new SettableClock(NOON);
    private final DirectThreads threads = new DirectThreads(machine);
    private final CountingReads conversations = new CountingReads();
    private final Rig.Ports ports = ports();
    private final Rig one = rig("a");
    private final Rig other = rig("b");

    @Test
    void aTalkThatGoesOnIsReadOnce() {
        one.handle(START);
        one.handle(FLOOD);
        assertThat(one.handle(START)).isEqualTo(Handled.REPEATED);
        assertThat(conversations.reads).isEqualTo(1);
    }

    @Test
    void whatAnotherNodeAnsweredMeanwhileIsNoticed() {
        one.handle(START);
        other.handle(FLOOD);
        assertThat(one.handle(FLOOD)).isEqualTo(Handled.REPEATED);
        assertThat(web.shown()).containsExactly("Halo!", "Boleh kami simpan jawabannya?", "Pesan 1", "Pesan 2",
                "Pesan 3", "Pesan 4", "Pesan 5");
        assertThat(one.stored(SARI).version()).isEqualTo(2);
    }

    @Test
    void eachIsUsedOnce() {
        Recollections recollections = new Recollections(10);
        recollections.keep(Talks.fresh(SARI));
        assertThat(recollections.take(SARI)).contains(Talks.fresh(SARI));
        assertThat(recollections.take(SARI)).isEmpty();
    }

    @Test
    void noneAreKeptWhereNoneAreWanted() {
        Recollections none = new Recollections(0);
        none.keep(Talks.fresh(SARI));
        assertThat(none.take(SARI)).isEmpty();
    }

    private Rig.Ports ports() {
        Rig.Ports inMemory = Rig.Ports.inMemory(web);
        return new Rig.Ports(conversations, inMemory.people(), inMemory.poison(), inMemory.parked(),
                inMemory.senders(), inMemory.handlers(), inMemory.sources());
    }

    private Rig rig(String node) {
        return new Rig(SmallTalk.plain(), EngineLimits.DEFAULT, ports, node, machine, threads, () -> "p");
    }

    private static final class CountingReads extends Meddled {

        private int reads;

        CountingReads() {
            super(new InMemoryConversations(), () -> {
            }, 0);
        }

        @Override
        public Optional<Conversation> find(ChatId chat) {
            reads++;
            return super.find(chat);
        }
    }
}
