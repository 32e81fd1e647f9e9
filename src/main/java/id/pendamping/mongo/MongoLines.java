package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.pendamping.helpdesk.Line;
import id.pendamping.helpdesk.Line.Kind;
import id.pendamping.helpdesk.Lines;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What was said about requests in MongoDB, one document per effect id. */
final class MongoLines implements Lines {

    /** When it was said, as long as the person's talk does not know it. */
    private static final String UNCARRIED = "uncarried";

    private final MongoCollection<Document> lines;

    MongoLines(MongoDatabase database) {
        lines = database.getCollection(Schema.TICKET_LINES);
    }

    @Override
    public void add(Line line) {
        Document document = new Document("_id", line.id()).append(Format.FIELD, Format.CURRENT)
                .append("ticket", line.ticket()).append("person", line.person()).append("at", Date.from(line.at()))
                .append("kind", line.kind().name()).append("staff", line.staff()).append("words", line.words())
                .append("file", line.file());
        if (line.staff() != null) {
            document.append(UNCARRIED, Date.from(line.at()));
        }
        StoreTrouble.once(() -> lines.insertOne(document));
    }

    @Override
    public Optional<Line> find(String id) {
        return all(Filters.eq("_id", id), "at", 1).stream().findFirst();
    }

    @Override
    public List<Line> of(String ticket) {
        return all(Filters.eq("ticket", ticket), "at", 0);
    }

    @Override
    public List<Line> uncarried(int most) {
        return all(Filters.exists(UNCARRIED), UNCARRIED, most);
    }

    private List<Line> all(Bson which, String by, int most) {
        return StoreTrouble.guard(() -> lines.find(which).sort(Sorts.ascending(by, "_id")).limit(most)
                .map(MongoLines::read).into(new ArrayList<>()));
    }

    @Override
    public void carried(String id) {
        StoreTrouble.run(() -> lines.updateOne(Filters.eq("_id", id), Updates.unset(UNCARRIED)));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> lines.deleteMany(Filters.eq("person", person)));
    }

    @Override
    public void forget(Instant before) {
        StoreTrouble.run(() -> lines.deleteMany(Filters.lt("at", Date.from(before))));
    }

    private static Line read(Document it) {
        Format.check(it.getInteger(Format.FIELD), Schema.TICKET_LINES);
        return new Line(it.getString("_id"), it.getString("ticket"), it.getString("person"),
                it.getDate("at").toInstant(), Kind.valueOf(it.getString("kind")), it.getString("staff"),
                it.getString("words"), it.getString("file"));
    }
}
