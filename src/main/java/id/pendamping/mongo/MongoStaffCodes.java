package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffCodes;
import java.time.Instant;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** Codes for staff in MongoDB, one document per code. */
final class MongoStaffCodes implements StaffCodes {

    private static final FindOneAndUpdateOptions AFTER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<RawBsonDocument> codes;

    MongoStaffCodes(MongoDatabase database) {
        codes = database.getCollection(Schema.STAFF_CODES, RawBsonDocument.class);
    }

    @Override
    public void offer(Offer offer) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", offer.hash());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("name", offer.name());
            out.writeString("role", offer.role().id());
            Values.write(out, "until", offer.until());
        });
        StoreTrouble.run(() -> codes.deleteMany(Filters.lt("until", offer.until().minus(VALID).minus(TOLD))));
        StoreTrouble.once(() -> codes.insertOne(document));
    }

    @Override
    public Optional<Offer> find(String hash) {
        return Optional.ofNullable(StoreTrouble.guard(() -> codes.find(Filters.eq("_id", hash)).first()))
                .map(MongoStaffCodes::read);
    }

    @Override
    public Optional<Offer> claim(String hash, String person, Instant now) {
        Bson free = Filters.and(Filters.exists("by", false), Filters.gte("until", now));
        Bson filter = Filters.and(Filters.eq("_id", hash), Filters.or(Filters.eq("by", person), free));
        return Optional.ofNullable(
                StoreTrouble.guard(() -> codes.findOneAndUpdate(filter, Updates.set("by", person), AFTER)))
                .map(MongoStaffCodes::read);
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> codes.deleteMany(Filters.eq("by", person)));
    }

    private static Offer read(BsonDocument document) {
        Format.check(document.getInt32(Format.FIELD).getValue(), Schema.STAFF_CODES);
        return new Offer(document.getString("_id").getValue(), document.getString("name").getValue(),
                Role.of(document.getString("role").getValue()).orElseThrow(),
                Instant.ofEpochMilli(document.getDateTime("until").getValue()),
                document.containsKey("by") ? document.getString("by").getValue() : null);
    }
}
