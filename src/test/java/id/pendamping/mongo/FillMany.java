package id.pendamping.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import id.pendamping.cli.Played;
import id.pendamping.simulation.Simulation.Wish;
import id.pendamping.simulation.Study;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * Fills a store with very many people for measurements. Some people play with the real bot first; everybody else is a
 * copy of one of them, with ids of their own and up to a year earlier. What was said in detail (answers, histories,
 * diaries) only every tenth has; talks, records, journal, courses, plans and steps everybody.
 */
public final class FillMany {

    /** Whose everything is that the team did; a coordinator without an account. */
    public static final String STAFF = "bench-staff";

    /** The id of one of each that is there afterwards, the largest where they differ. */
    public static final Map<String, String> ONE = Map.of("broadcast", "bench@0", "ticket", "bench0", "group",
            "benchgroup000", "clinic", "benchclinic30", "list", "benchlist0", "programme", "bench-programme");

    private static final Set<String> OF_FEW = Set.of(Schema.TEST_ANSWERS, Schema.CHECKLIST_HISTORY,
            Schema.LEDGER_ENTRIES, Schema.OUTBOX, Schema.WEB_MESSAGES);
    private static final int FEW = 10;
    private static final int MONTHS = 12;
    private static final int BATCH = 4_000;
    private static final int TOLD_EVERY = 10_000;
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final MongoDatabase database;
    private final SplittableRandom random = new SplittableRandom(1);
    private final Map<String, List<RawBsonDocument>> waiting = new HashMap<>();
    private long events;

    private FillMany(MongoDatabase database) {
        this.database = database;
    }

    /** Everything somebody left in the store, by how many months earlier. */
    private record Template(List<List<Stamp>> byMonths, long events) {
    }

    /** Arguments: the store, how many people, how many events in all (100,000 and 5,000,000). */
    public static void main(String[] arguments) throws Exception {
        ConnectionString address = new ConnectionString(arguments[0]);
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        long events = arguments.length > 2 ? Long.parseLong(arguments[2]) : 50L * people;
        MongoClientSettings settings = MongoClientSettings.builder().applyConnectionString(address)
                .writeConcern(WriteConcern.W1).build();
        try (MongoClient client = MongoClients.create(settings)) {
            String name = address.getDatabase();
            fill(client.getDatabase(name == null ? "pendamping" : name), people, events);
        }
    }

    /**
     * @param database empty; written without waiting for the journal, so not with the program's own connection
     * @param events how many there are to be, give or take a few
     */
    public static void fill(MongoDatabase database, int people, long events) throws Exception {
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
        long begun = System.nanoTime();
        List<Template> busy = templates(new Wish(Study.S0, Study.S0.people(), 1, today));
        List<Template> brief = templates(new Wish(Study.S2, 60, 1, today));
        System.out.printf(Locale.ROOT, "templates after %.0f s: %.1f and %.1f events each%n", seconds(begun),
                mean(busy), mean(brief));
        double wanted = (double) events / people;
        double share = Math.clamp((wanted - mean(brief)) / (mean(busy) - mean(brief)), 0, 1);
        FillMany fill = new FillMany(database);
        for (int i = 0; i < people; i++) {
            List<Template> kind = fill.random.nextDouble() < share ? busy : brief;
            fill.person(i, kind.get(fill.random.nextInt(kind.size())));
            if ((i + 1) % TOLD_EVERY == 0) {
                System.out.printf(Locale.ROOT, "%,d people, %,d events, %.0f s%n", i + 1, fill.events, seconds(begun));
            }
        }
        fill.waiting.keySet().forEach(fill::flush);
        new FillDesk(database).fill(people);
        System.out.printf(Locale.ROOT, "written after %.0f s%n", seconds(begun));
        Schema.create(database);
        System.out.printf(Locale.ROOT, "indexed after %.0f s%n", seconds(begun));
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }

    private static double mean(List<Template> templates) {
        return templates.stream().mapToLong(Template::events).average().orElseThrow();
    }

    private static List<Template> templates(Wish wish) throws Exception {
        List<Template> templates = new ArrayList<>();
        Played.people(wish, store -> {
            Map<String, String> chats = new HashMap<>();
            store.getCollection(Schema.CONVERSATIONS).find()
                    .forEach(talk -> chats.put(talk.getString("person"), talk.getString("_id")));
            Map<String, List<Document>> all = new HashMap<>();
            store.listCollectionNames().forEach(name -> all.put(name, store.getCollection(name).find()
                    .into(new ArrayList<>())));
            chats.forEach((person, chat) -> templates.add(template(all, person, chat)));
        });
        return templates;
    }

    private static Template template(Map<String, List<Document>> all, String person, String chat) {
        List<List<Stamp>> byMonths = new ArrayList<>();
        for (int months = 0; months < MONTHS; months++) {
            List<Stamp> stamps = new ArrayList<>();
            for (Map.Entry<String, List<Document>> collection : all.entrySet()) {
                for (Document document : collection.getValue()) {
                    if (person.equals(document.get("person")) || person.equals(document.get("_id"))) {
                        stamps.add(Stamp.of(collection.getKey(), document, person, chat, months));
                    }
                }
            }
            byMonths.add(stamps);
        }
        return new Template(byMonths,
                byMonths.getFirst().stream().filter(stamp -> stamp.collection().equals(Schema.EVENTS)).count());
    }

    private void person(int number, Template like) {
        byte[] person = "%016x%016x".formatted(random.nextLong(), random.nextLong())
                .getBytes(StandardCharsets.US_ASCII);
        byte[] chat = chat(number).getBytes(StandardCharsets.US_ASCII);
        for (Stamp stamp : like.byMonths().get(random.nextInt(MONTHS))) {
            if (number % FEW == 0 || !OF_FEW.contains(stamp.collection())) {
                List<RawBsonDocument> batch = waiting.computeIfAbsent(stamp.collection(), name -> new ArrayList<>());
                batch.add(stamp.print(person, chat));
                if (batch.size() == BATCH) {
                    flush(stamp.collection());
                }
            }
        }
        events += like.events();
    }

    /** As long as the chat ids of those who played. */
    static String chat(int number) {
        return "tg:%013d".formatted(number);
    }

    private void flush(String collection) {
        List<RawBsonDocument> batch = waiting.get(collection);
        if (batch != null && !batch.isEmpty()) {
            database.getCollection(collection, RawBsonDocument.class).insertMany(batch, UNORDERED);
            batch.clear();
        }
    }
}
