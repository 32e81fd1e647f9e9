package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.pendamping.casework.Remark;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import id.pendamping.casework.Remarks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Remarks in MongoDB, one document each. */
final class MongoRemarks implements Remarks {

    private final MongoCollection<Document> remarks;

    MongoRemarks(MongoDatabase database) {
        remarks = database.getCollection(Schema.REMARKS);
    }

    @Override
    public void add(Remark remark) {
        StoreTrouble.once(() -> remarks.insertOne(new Document("_id", remark.id())
                .append(Format.FIELD, Format.CURRENT).append("person", remark.person())
                .append("at", Date.from(remark.at())).append("by", remark.by()).append("kind", remark.kind().id())
                .append("theme", remark.theme().id())
                .append("words", remark.words())));
    }

    @Override
    public List<Remark> of(String person, int skip, int most) {
        return StoreTrouble.guard(() -> remarks.find(Filters.eq("person", person))
                .sort(Sorts.descending("at", "_id")).skip(skip).limit(most).map(MongoRemarks::read)
                .into(new ArrayList<>()));
    }

    @Override
    public long count(String person) {
        return StoreTrouble.guard(() -> remarks.countDocuments(Filters.eq("person", person)));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> remarks.deleteMany(Filters.eq("person", person)));
    }

    @Override
    public void forgetWords(Instant before) {
        StoreTrouble.run(() -> remarks.updateMany(
                Filters.and(Filters.lt("at", before), Filters.gt("words", "")), Updates.set("words", "")));
    }

    /** Older ones have none. */
    static Kind kind(Document in) {
        return Kind.of(in.get("kind", "")).orElse(Kind.OTHER);
    }

    private static Remark read(Document in) {
        Format.check(in.getInteger(Format.FIELD), Schema.REMARKS);
        return new Remark(in.getString("_id"), in.getString("person"), StoredAgenda.moment(in, "at"),
                in.getString("by"), kind(in), Theme.of(in.getString("theme")).orElse(Theme.OTHER),
                in.getString("words"));
    }
}
