package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.pendamping.helpdesk.Forward;
import id.pendamping.helpdesk.Forwards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Which message of staff's talks is about which request, one document per outbox row. */
final class MongoForwards implements Forwards {

    private final MongoCollection<Document> forwards;

    MongoForwards(MongoDatabase database) {
        forwards = database.getCollection(Schema.TICKET_FORWARDS);
    }

    @Override
    public void add(Forward forward) {
        StoreTrouble.once(() -> forwards.insertOne(new Document("_id", forward.id())
                .append(Format.FIELD, Format.CURRENT).append("staff", forward.staff())
                .append("person", forward.person()).append("message", forward.message())
                .append("number", forward.number()).append("at", Date.from(forward.at()))));
    }

    @Override
    public List<Forward> newest(String staff, int most) {
        return StoreTrouble.guard(() -> forwards.find(Filters.eq("staff", staff))
                .sort(Sorts.descending("at", "_id")).limit(most).map(MongoForwards::read).into(new ArrayList<>()));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> forwards.deleteMany(
                Filters.or(Filters.eq("person", person), Filters.eq("staff", person))));
    }

    @Override
    public void forget(Instant before) {
        StoreTrouble.run(() -> forwards.deleteMany(Filters.lt("at", Date.from(before))));
    }

    private static Forward read(Document it) {
        Format.check(it.getInteger(Format.FIELD), Schema.TICKET_FORWARDS);
        return new Forward(it.getString("_id"), it.getString("staff"), it.getString("person"), it.getLong("message"),
                it.getString("number"), it.getDate("at").toInstant());
    }
}
