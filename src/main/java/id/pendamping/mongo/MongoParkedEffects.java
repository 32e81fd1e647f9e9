package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect;
import id.pendamping.inbox.ParkedEffects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;

/** Parked effects in MongoDB, one document per effect id. */
final class MongoParkedEffects implements ParkedEffects {

    private final MongoCollection<RawBsonDocument> effects;

    MongoParkedEffects(MongoDatabase database) {
        effects = database.getCollection(Schema.PARKED_EFFECTS, RawBsonDocument.class);
    }

    @Override
    public void park(Parked parked) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", parked.effect().id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("person", parked.effect().person());
            out.writeString("chat", parked.chat().value());
            Values.write(out, "at", parked.at());
            out.writeString("error", parked.error());
            out.writeName("effect");
            Effects.write(out, parked.effect());
        });
        StoreTrouble.once(() -> effects.insertOne(document));
    }

    @Override
    public long count() {
        return StoreTrouble.guard(() -> effects.estimatedDocumentCount());
    }

    @Override
    public List<Parked> list(int limit) {
        return StoreTrouble.guard(() -> effects.find().sort(Sorts.ascending("at")).limit(limit)
                .map(MongoParkedEffects::read).into(new ArrayList<>()));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> effects.deleteMany(Filters.eq("person", person)));
    }

    private static Parked read(RawBsonDocument document) {
        Format.check(document.getInt32(Format.FIELD).getValue(), Schema.PARKED_EFFECTS);
        return new Parked(new ChatId(document.getString("chat").getValue()),
                (Effect.Record) Effects.read(document.getDocument("effect").asBsonReader()),
                Instant.ofEpochMilli(document.getDateTime("at").getValue()), document.getString("error").getValue());
    }
}
