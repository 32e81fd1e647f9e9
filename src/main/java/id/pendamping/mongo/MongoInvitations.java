package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.pendamping.invite.Invitations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/** Invitations in MongoDB: one document per code, and one per person who came by one. */
final class MongoInvitations implements Invitations {

    private final MongoCollection<RawBsonDocument> codes;
    private final MongoCollection<RawBsonDocument> referrals;

    MongoInvitations(MongoDatabase database) {
        codes = database.getCollection(Schema.INVITE_CODES, RawBsonDocument.class);
        referrals = database.getCollection(Schema.REFERRALS, RawBsonDocument.class);
    }

    @Override
    public void give(String code, String person, Instant at) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", code);
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("person", person);
            Values.write(out, "at", at);
        });
        StoreTrouble.once(() -> codes.insertOne(document));
    }

    @Override
    public Optional<String> codeOf(String person) {
        return Optional
                .ofNullable(StoreTrouble.guard(
                        () -> codes.find(Filters.eq("person", person)).sort(Sorts.ascending("at", "_id")).first()))
                .map(document -> text(document, "_id", Schema.INVITE_CODES));
    }

    @Override
    public Optional<String> ownerOf(String code) {
        return Optional.ofNullable(StoreTrouble.guard(() -> codes.find(Filters.eq("_id", code)).first()))
                .map(document -> text(document, "person", Schema.INVITE_CODES));
    }

    @Override
    public void came(String person, String code, Instant at) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", person);
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("code", code);
            Values.write(out, "at", at);
        });
        StoreTrouble.once(() -> referrals.insertOne(document));
    }

    @Override
    public void registered(String person, Instant at) {
        StoreTrouble.run(() -> referrals.updateOne(
                Filters.and(Filters.eq("_id", person), Filters.exists("registered", false)),
                Updates.set("registered", at)));
    }

    @Override
    public List<Friend> friends(String owner) {
        return StoreTrouble.guard(() -> {
            List<String> own = codes.find(Filters.eq("person", owner))
                    .map(document -> text(document, "_id", Schema.INVITE_CODES)).into(new ArrayList<>());
            return own.isEmpty()
                    ? List.of()
                    : referrals.find(Filters.in("code", own)).sort(Sorts.ascending("_id")).map(MongoInvitations::friend)
                            .into(new ArrayList<>());
        });
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> {
            codes.deleteMany(Filters.eq("person", person));
            referrals.deleteOne(Filters.eq("_id", person));
        });
    }

    private static Friend friend(BsonDocument document) {
        return new Friend(text(document, "_id", Schema.REFERRALS), document.containsKey("registered")
                ? Instant.ofEpochMilli(document.getDateTime("registered").getValue())
                : null);
    }

    private static String text(BsonDocument document, String field, String collection) {
        Format.check(document.getInt32(Format.FIELD).getValue(), collection);
        return document.getString(field).getValue();
    }
}
