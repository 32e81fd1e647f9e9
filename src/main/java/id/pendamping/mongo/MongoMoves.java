package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import id.pendamping.chat.ChatId;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.Moves;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** One-time codes in MongoDB, one document per code and one per code that was not right. */
final class MongoMoves implements Moves {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final FindOneAndUpdateOptions AFTER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<RawBsonDocument> moves;
    private final MongoCollection<RawBsonDocument> failures;

    MongoMoves(MongoDatabase database) {
        moves = database.getCollection(Schema.MOVES, RawBsonDocument.class);
        failures = database.getCollection(Schema.MOVE_FAILURES, RawBsonDocument.class);
    }

    @Override
    public void offer(Offer offer) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", offer.hash());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("person", offer.person());
            out.writeString("chat", offer.chat().value());
            Values.write(out, "until", offer.until());
        });
        Instant old = offer.until().minus(KEPT);
        StoreTrouble.run(() -> {
            moves.deleteMany(Filters.and(Filters.eq("person", offer.person()), Filters.lt("until", offer.until()),
                    Filters.exists("by", false)));
            moves.deleteMany(Filters.lt("until", old));
            failures.deleteMany(Filters.lt("at", old));
        });
        StoreTrouble.once(() -> moves.insertOne(document));
    }

    @Override
    public Optional<Offer> claim(String hash, ChatId by, Instant now) {
        Bson free = Filters.and(Filters.exists("by", false), Filters.gte("until", now));
        Bson filter = Filters.and(Filters.eq("_id", hash), Filters.ne("chat", by.value()),
                Filters.or(Filters.eq("by", by.value()), free));
        return Optional.ofNullable(StoreTrouble
                .guard(() -> moves.findOneAndUpdate(filter, Updates.set("by", by.value()), AFTER)))
                .map(MongoMoves::read);
    }

    @Override
    public void keep(String hash, Standing standing) {
        BsonDocument update = Bytes.document(out -> {
            out.writeStartDocument("$set");
            out.writeName("standing");
            Standings.write(out, standing);
            out.writeEndDocument();
        });
        StoreTrouble.run(() -> moves.updateOne(Filters.eq("_id", hash), update));
    }

    @Override
    public void fail(String inboundId, ChatId chat, Instant at) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", inboundId);
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("chat", chat.value());
            Values.write(out, "at", at);
        });
        StoreTrouble.once(() -> failures.insertOne(document));
    }

    @Override
    public long failures(ChatId chat, Instant since) {
        return StoreTrouble.guard(() -> failures
                .countDocuments(Filters.and(Filters.eq("chat", chat.value()), Filters.gte("at", since))));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> moves.deleteMany(Filters.eq("person", person)));
    }

    private static Offer read(RawBsonDocument document) {
        Format.check(document.getInt32(Format.FIELD).getValue(), Schema.MOVES);
        Standing standing = null;
        if (document.get("standing") instanceof RawBsonDocument kept) {
            try (BsonBinaryReader in = new BsonBinaryReader(kept.getByteBuffer().asNIO())) {
                standing = Standings.read(in);
            }
        }
        return new Offer(document.getString("_id").getValue(), document.getString("person").getValue(),
                new ChatId(document.getString("chat").getValue()),
                Instant.ofEpochMilli(document.getDateTime("until").getValue()),
                new ChatId(document.getString("by").getValue()), standing);
    }
}
