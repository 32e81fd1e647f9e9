package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes to the trial store, again and again, and looks whether it kept what it acknowledged. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledStoreTest {

    private static final long SEED = Long.getLong("pendamping.seed", new Random().nextLong());

    @TempDir
    private Path folder;

    @Test
    void keepsWhatItAcknowledged() throws Exception {
        killAndLook(3);
    }

    @Test
    @Tag("bench")
    void keepsWhatItAcknowledgedTwentyTimesOfTwenty() throws Exception {
        killAndLook(20);
    }

    private void killAndLook(int kills) throws Exception {
        System.out.println("Killing the writer " + kills + " times, -Dpendamping.seed=" + SEED);
        Random random = new Random(SEED);
        List<String> acknowledged = new ArrayList<>();
        for (int run = 1; run <= kills; run++) {
            List<String> now = writeAndDie(run, 1 + random.nextInt(700));
            acknowledged.addAll(now);
            try (Store store = Store.open(new StoreSettings("", folder))) {
                now.forEach(line -> assertKept(store.database(), line));
                assertIndexesHold(store.database());
            }
        }
        try (Store store = Store.open(new StoreSettings("", folder))) {
            acknowledged.stream().filter(line -> line.startsWith("event"))
                    .forEach(line -> assertKept(store.database(), line));
        }
    }

    /** @return the whole lines it said before it died */
    private List<String> writeAndDie(int run, int lines) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), KilledWriter.class.getName(),
                folder.toString(), String.valueOf(run)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = writer.inputReader()) {
            String line = out.readLine();
            while (line != null) {
                // A line without its end may be half a line.
                if (line.endsWith(".")) {
                    said.add(line.substring(0, line.length() - 1));
                }
                if (said.size() == lines) {
                    // The process's own method would close the stream with what was still said.
                    writer.toHandle().destroyForcibly();
                }
                line = out.readLine();
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(said).hasSizeGreaterThanOrEqualTo(lines);
        return said;
    }

    private static void assertKept(MongoDatabase database, String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "turn" -> assertTurnKept(conversation(database, words[1]), words[2], Long.parseLong(words[3]));
            case "settled" -> assertThat(conversation(database, words[1]).pending()).as(line).extracting(Effect::id)
                    .doesNotContain(words[2]);
            case "event" -> assertThat(database.getCollection(Schema.EVENTS).countDocuments(new Document("_id",
                    words[1]))).as(line).isEqualTo(1);
            case "field" -> assertThat((Long) new MongoPeople(database).find(words[1]).orElseThrow().fields()
                    .get("number")).as(line).isGreaterThanOrEqualTo(Long.parseLong(words[2]));
            default -> {
            }
        }
    }

    private static void assertTurnKept(Conversation conversation, String inbound, long version) {
        assertThat(conversation.version()).as(inbound).isGreaterThanOrEqualTo(version);
        if (conversation.version() - version < Conversation.SEEN) {
            assertThat(conversation.seen()).contains(inbound);
        }
    }

    private static Conversation conversation(MongoDatabase database, String chat) {
        return new MongoConversations(database).find(new ChatId(chat)).orElseThrow();
    }

    /** Every document is found by every unique index, and no index knows more than there is. */
    private static void assertIndexesHold(MongoDatabase database) {
        for (String name : List.of(Schema.CONVERSATIONS, Schema.EVENTS, Schema.PEOPLE)) {
            Document found = database.runCommand(new Document("validate", name));
            assertThat(found.get("keysPerIndex", Document.class).values()).as(name)
                    .containsOnly(found.getInteger("nrecords").longValue());
        }
        for (Document document : database.getCollection(Schema.CONVERSATIONS).find()) {
            assertThat(database.getCollection(Schema.CONVERSATIONS).countDocuments(
                    new Document("_id", document.get("_id")).append("version", document.get("version")))).isEqualTo(1);
        }
    }
}
