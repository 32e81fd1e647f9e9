package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.pendamping.casework.Import;
import id.pendamping.casework.Imports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Which files were taken in, one document each. */
final class MongoImports implements Imports {

    private final MongoCollection<Document> imports;

    MongoImports(MongoDatabase database) {
        imports = database.getCollection(Schema.IMPORTS);
    }

    @Override
    public void add(Import taken) {
        StoreTrouble.once(() -> imports.updateOne(
                Filters.and(Filters.eq("_id", taken.id()), Filters.eq("undone", null)),
                Updates.combine(Updates.addEachToSet("lines", taken.lines()),
                        Updates.setOnInsert(new Document(Format.FIELD, Format.CURRENT)
                                .append("at", Date.from(taken.at())).append("by", taken.by()))),
                new UpdateOptions().upsert(true)));
    }

    @Override
    public Optional<Import> find(String id) {
        return StoreTrouble.guard(() -> Optional.ofNullable(imports.find(Filters.eq("_id", id)).first()))
                .map(MongoImports::read);
    }

    @Override
    public List<Import> newest(int most) {
        return StoreTrouble.guard(() -> imports.find().sort(Sorts.descending("at", "_id")).limit(most)
                .map(MongoImports::read).into(new ArrayList<>()));
    }

    @Override
    public void undo(String id, Instant at) {
        StoreTrouble.run(() -> imports.updateOne(Filters.and(Filters.eq("_id", id), Filters.eq("undone", null)),
                Updates.set("undone", Date.from(at))));
    }

    private static Import read(Document in) {
        Format.check(in.getInteger(Format.FIELD), Schema.IMPORTS);
        Date undone = in.getDate("undone");
        return new Import(in.getString("_id"), StoredAgenda.moment(in, "at"), in.getString("by"),
                in.getList("lines", Integer.class), undone == null ? null : undone.toInstant());
    }
}
