package id.pendamping.mongo;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Conversations.Settlement;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * A process that writes to the trial store in a folder until it is killed, and says each thing on a line of its own
 * once the store has acknowledged it.
 */
final class KilledWriter {

    static final int THREADS = 6;
    private static final int CHATS_PER_THREAD = 5;

    private final MongoConversations conversations;
    private final MongoEvents events;
    private final MongoPeople people;
    private final String run;

    private KilledWriter(Store store, String run) {
        conversations = new MongoConversations(store.database());
        events = new MongoEvents(store.database());
        people = new MongoPeople(store.database());
        this.run = run;
    }

    public static void main(String[] args) {
        // Never closed: it ends by being killed.
        KilledWriter writer = new KilledWriter(Store.open(new StoreSettings("", Path.of(args[0]))), args[1]);
        Thread.ofPlatform().daemon().start(KilledWriter::endWithTheTest);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, THREADS).forEach(thread -> threads.submit(() -> writer.write(thread)));
        }
    }

    private static void endWithTheTest() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said; the end of the test's process ends the stream.
            }
        } catch (java.io.IOException e) {
            // Just as well.
        }
        Runtime.getRuntime().halt(1);
    }

    private void write(int thread) {
        Random random = new Random(thread);
        for (long n = 0;; n++) {
            ChatId chat = ChatId.of("web", thread + "-" + random.nextInt(CHATS_PER_THREAD));
            String inbound = run + ":" + thread + ":" + n;
            turn(chat, inbound);
            events.append(new SaveEvent(inbound + "#1", chat.value(), Instant.EPOCH, "t", Map.of()));
            say("event " + inbound + "#1");
            long number = Long.parseLong(run) * 1_000_000 + n;
            people.saveField("p" + thread, "number", number, Instant.ofEpochMilli(number));
            say("field p" + thread + " " + number);
        }
    }

    private void turn(ChatId chat, String inbound) {
        Lease lease = new Lease("a/" + run, Instant.EPOCH.plusSeconds(10));
        Conversation read = conversations.find(chat)
                .orElseGet(() -> Conversation.fresh(chat, chat.value(), Samples.NEWCOMER));
        String effect = inbound + "#0";
        if (!conversations.commit(new Commit(read, inbound, Samples.turn(read, Samples.send(effect, "halo")), lease,
                null, false))) {
            throw new IllegalStateException("nobody else writes here");
        }
        say("turn " + chat + " " + inbound + " " + (read.version() + 1));
        conversations.settle(new Settlement(chat, Set.of(effect), 1L, null, lease, true));
        say("settled " + chat + " " + effect);
    }

    private static void say(String line) {
        System.out.println(line + ".");
    }
}
