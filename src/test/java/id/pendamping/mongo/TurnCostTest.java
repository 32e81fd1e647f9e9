package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import id.pendamping.chat.Button;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Position;
import id.pendamping.engine.Position.Checkpoint;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Conversations.Settled;
import id.pendamping.inbox.Conversations.Settlement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a turn costs at the store: one read at most, one commit, one settling, and how long they take. */
class TurnCostTest {

    private static final Lease LEASE = new Lease("a/1", Samples.NOON.plusSeconds(10));
    private static final int TALKS = 200;
    private static final int WARM_UP = 4_000;
    private static final int TURNS = 4_000;
    private static final int MAX_BYTES = 64 * 1024;

    @Test
    void isThreeRoundTrips() {
        List<String> sent = new CopyOnWriteArrayList<>();
        CommandListener listener = new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                sent.add(event.getCommandName());
            }
        };
        try (EmbeddedServer server = EmbeddedServer.inMemory();
                MongoClient client = MongoClients.create(MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(server.address())).addCommandListener(listener)
                        .build())) {
            MongoConversations conversations = new MongoConversations(client.getDatabase("x"));
            begin(conversations, chat(0));
            sent.clear();
            turn(conversations, chat(0), 1);
            assertThat(sent).containsExactly("find", "findAndModify", "findAndModify");
        }
    }

    @Test
    void keepsAFullConversationSmall() {
        var database = Engine.MEMORY.emptied();
        MongoConversations conversations = new MongoConversations(database);
        begin(conversations, chat(0));
        for (int n = 1; n <= Conversation.SEEN + 5; n++) {
            turn(conversations, chat(0), n);
        }
        RawBsonDocument stored = database.getCollection(Schema.CONVERSATIONS, RawBsonDocument.class).find().first();
        assertThat(stored.getByteBuffer().remaining()).isLessThan(MAX_BYTES / 4);
    }

    @Tag("bench")
    @ParameterizedTest
    @EnumSource
    void isMeasured(Engine engine) {
        MongoConversations conversations = new MongoConversations(engine.emptied());
        for (int talk = 0; talk < TALKS; talk++) {
            begin(conversations, chat(talk));
        }
        run(conversations, WARM_UP, 1);
        long[] micros = run(conversations, TURNS, WARM_UP);
        System.out.printf(Locale.ROOT, "%s, %d talks, one after the other: find %d, commit %d, settle %d µs%n", engine,
                TALKS, micros[0], micros[1], micros[2]);
        assertThat(micros[0] + micros[1] + micros[2]).isPositive().isLessThan(50_000);
    }

    private static long[] run(MongoConversations conversations, int turns, int from) {
        long[] nanos = new long[3];
        for (int n = 0; n < turns; n++) {
            long[] one = turn(conversations, chat(n % TALKS), from + n);
            for (int i = 0; i < nanos.length; i++) {
                nanos[i] += one[i];
            }
        }
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] /= turns * 1_000L;
        }
        return nanos;
    }

    private static long[] turn(MongoConversations conversations, ChatId chat, int n) {
        long start = System.nanoTime();
        Conversation read = conversations.find(chat).orElseThrow();
        long found = System.nanoTime();
        Effect.Send send = question("tg:1234567890:" + n + "#0", n);
        assertThat(conversations.commit(new Commit(read, "tg:1234567890:" + n, Samples.turn(read, position(), send),
                LEASE, new InFlight(send.id(), 1), false))).isTrue();
        long committed = System.nanoTime();
        assertThat(conversations.settle(new Settlement(chat, Set.of(send.id()), 77L, null, LEASE, true)))
                .isInstanceOf(Settled.LetGo.class);
        return new long[]{found - start, committed - found, System.nanoTime() - committed};
    }

    private static void begin(MongoConversations conversations, ChatId chat) {
        Conversation fresh = Conversation.fresh(chat, "p", Samples.NEWCOMER);
        conversations.commit(new Commit(fresh, "tg:1234567890:0", Samples.turn(fresh), null, null, false));
    }

    private static ChatId chat(int talk) {
        return ChatId.of("tg", String.valueOf(100_000 + talk));
    }

    private static Effect.Send question(String id, int n) {
        return new Effect.Send(id,
                OutgoingMessage.text("Apa pekerjaan Bapak/Ibu sekarang? Pilih salah satu yang paling sesuai.")
                        .withKeyboard(List.of(List.of(new Button("Ojek atau kurir", n + ":0")),
                                List.of(new Button("Pedagang", n + ":1")), List.of(new Button("Lainnya", n + ":2")))),
                true, null);
    }

    /** Two dialogs deep, a dozen answers, eight of them to be taken back. */
    private static Position position() {
        Map<String, Object> variables = new LinkedHashMap<>();
        List<Checkpoint> trail = new ArrayList<>();
        List<Frame> stack = List.of(new Frame("start", "1", "menu"), new Frame("survey", "1", "work"));
        Open open = new Open(Samples.NOON, 0, List.of(2, 0, 1), List.of(), 0, 0);
        for (int i = 0; i < 12; i++) {
            variables.put("survey.question" + i, i % 2 == 0 ? "jawaban " + i : (Object) (long) i);
            if (i < 8) {
                trail.add(new Checkpoint(stack, open, Map.of(), List.of("survey.question" + i)));
            }
        }
        return new Position(stack, variables, open, trail);
    }
}
