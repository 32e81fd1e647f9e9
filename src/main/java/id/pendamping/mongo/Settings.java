package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/** Single facts about this store, one small document each, by name. */
final class Settings {

    private static final FindOneAndUpdateOptions AFTER = new FindOneAndUpdateOptions().upsert(true)
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> settings;

    Settings(MongoDatabase database) {
        settings = database.getCollection(Schema.SETTINGS);
    }

    <T> Optional<T> find(String name, Class<T> type) {
        Document found = StoreTrouble.guard(() -> settings.find(Filters.eq("_id", name)).first());
        if (found == null) {
            return Optional.empty();
        }
        Format.check(found.getInteger(Format.FIELD, Format.CURRENT), Schema.SETTINGS + " (" + name + ")");
        return Optional.ofNullable(found.get("value", type));
    }

    void set(String name, Object value) {
        StoreTrouble.guard(() -> settings.findOneAndUpdate(Filters.eq("_id", name),
                Updates.combine(Updates.set("value", value), Updates.setOnInsert(Format.FIELD, Format.CURRENT)),
                AFTER));
    }

    /** Raises a number unless it is as large already. @return what is stored then */
    long raise(String name, long atLeast) {
        Document after = StoreTrouble.guard(() -> settings.findOneAndUpdate(Filters.eq("_id", name),
                Updates.combine(Updates.max("value", atLeast), Updates.setOnInsert(Format.FIELD, Format.CURRENT)),
                AFTER));
        return Objects.requireNonNull(after).getLong("value");
    }
}
