package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Watches the commands that the stores send, and asks the real engine how it would find the documents for each. */
class QueryPlansTest {

    private static final Set<String> COMMANDS = Set.of("find", "findAndModify", "update", "delete", "aggregate",
            "count");
    private static final List<Usage> ALL = List.of(new TalkUsage(), new RecordUsage(), new DeskUsage(),
            new ClinicUsage(),
            new RollUsage(), new ConsoleUsage(), new BroadcastUsage());
    /** So many documents that a scan is not cheaper than an index. */
    private static final int MANY = 60;

    @TestFactory
    Stream<DynamicTest> findsEveryDocumentThroughAnIndex() {
        MongoDatabase database = Engine.REAL.emptied();
        List<BsonDocument> sent = useEverything(database);
        assertThat(sent).hasSizeGreaterThan(25);
        return sent.stream().map(command -> DynamicTest.dynamicTest(nameOf(command), () -> {
            String plan = database.runCommand(new Document("explain", command).append("verbosity", "queryPlanner"))
                    .toJson();
            assertThat(plan).contains("queryPlanner").doesNotContain("COLLSCAN").doesNotContain("\"EOF\"");
        }));
    }

    @Test
    void sweepsLookOnlyAtTalksWithSomethingPending() {
        MongoDatabase database = Engine.REAL.emptied();
        fill(database);
        for (String prefix : List.of("", "a/")) {
            Document explained = database.runCommand(new Document("explain", new Document("find", Schema.CONVERSATIONS)
                    .append("filter", SweepDocuments.abandoned(Samples.NOON.plusSeconds(60), prefix)))
                    .append("verbosity", "executionStats"));
            assertThat(explained.get("executionStats", Document.class).getInteger("totalDocsExamined")).isEqualTo(1);
        }
    }

    private static List<BsonDocument> useEverything(MongoDatabase database) {
        List<BsonDocument> sent = new CopyOnWriteArrayList<>();
        CommandListener listener = new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                if (COMMANDS.contains(event.getCommandName())) {
                    sent.add(explainable(event.getCommand()));
                }
            }
        };
        fill(database);
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(System.getenv("PENDAMPING_TEST_MONGODB_URI")))
                .addCommandListener(listener).build();
        try (MongoClient client = MongoClients.create(settings)) {
            ALL.forEach(part -> part.use(client.getDatabase(database.getName())));
        }
        return sent;
    }

    private static void fill(MongoDatabase database) {
        for (int i = 0; i < MANY; i++) {
            for (Usage part : ALL) {
                part.fill(database, i);
            }
        }
    }

    private static BsonDocument explainable(BsonDocument command) {
        BsonDocument copy = BsonDocument.parse(command.toJson());
        Set.of("$db", "lsid", "writeConcern", "txnNumber", "$readPreference", "ordered").forEach(copy::remove);
        return copy;
    }

    private static String nameOf(BsonDocument command) {
        return command.getFirstKey() + " " + command.toJson().replaceAll("\"update\": \\{.*", "").substring(0,
                Math.min(100, command.toJson().replaceAll("\"update\": \\{.*", "").length()));
    }
}
