package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.Sorts;
import id.pendamping.reminder.Agenda;
import id.pendamping.reminder.Plans;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Agendas in MongoDB: a document is replaced only by one that was made from it. */
final class MongoPlans implements Plans {

    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> agendas;

    MongoPlans(MongoDatabase database) {
        agendas = database.getCollection(Schema.AGENDAS);
    }

    @Override
    public Optional<Agenda> find(String person) {
        return StoreTrouble.guard(() -> Optional.ofNullable(agendas.find(Filters.eq("_id", person)).first()))
                .map(StoredAgenda::read);
    }

    @Override
    public List<Agenda> due(Instant now, int limit) {
        return StoreTrouble.guard(() -> agendas.find(Filters.lte("nextAt", Date.from(now)))
                .sort(Sorts.ascending("nextAt")).limit(limit).map(StoredAgenda::read).into(new ArrayList<>()));
    }

    @Override
    public boolean save(Agenda agenda) {
        Document document = StoredAgenda.write(agenda, agenda.revision() + 1);
        if (agenda.revision() == 0) {
            return StoreTrouble.once(() -> agendas.insertOne(document));
        }
        AtomicBoolean done = new AtomicBoolean();
        StoreTrouble.run(() -> done.set(agendas.replaceOne(asRead(agenda), document).getMatchedCount() == 1));
        return done.get();
    }

    @Override
    public void saveAll(Collection<Agenda> changed) {
        List<ReplaceOneModel<Document>> writes = changed.stream()
                .map(agenda -> new ReplaceOneModel<>(asRead(agenda), StoredAgenda.write(agenda, agenda.revision() + 1)))
                .toList();
        if (!writes.isEmpty()) {
            StoreTrouble.run(() -> agendas.bulkWrite(writes, IN_ANY_ORDER));
        }
    }

    private static Bson asRead(Agenda agenda) {
        return Filters.and(Filters.eq("_id", agenda.person()), Filters.eq("revision", agenda.revision()));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> agendas.deleteOne(Filters.eq("_id", person)));
    }
}
