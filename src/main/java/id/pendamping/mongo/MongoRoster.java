package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.webchat.Roster;
import id.pendamping.webchat.Worker;
import java.util.List;
import org.bson.Document;

/** The invented workers as one setting. */
final class MongoRoster implements Roster {

    private static final String NAME = "webchatWorkers";

    private final Settings settings;

    MongoRoster(MongoDatabase database) {
        settings = new Settings(database);
    }

    @Override
    public List<Worker> read() {
        return settings.find(NAME, Document.class).map(value -> value.getList("workers", Document.class).stream()
                .map(worker -> new Worker(worker.getString("id"), worker.getString("name"), worker.getString("note"),
                        worker.getString("talk")))
                .toList()).orElse(List.of());
    }

    @Override
    public void write(List<Worker> workers) {
        settings.set(NAME, new Document("workers", workers.stream().map(worker -> new Document("id", worker.id())
                .append("name", worker.name()).append("note", worker.note()).append("talk", worker.talk())).toList()));
    }
}
