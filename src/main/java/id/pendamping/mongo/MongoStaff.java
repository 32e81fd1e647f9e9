package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import id.pendamping.chat.ChatId;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffList;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;

/** Staff in MongoDB. Whoever no longer works keeps a document without a role, which no late write can undo. */
final class MongoStaff implements StaffList {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<RawBsonDocument> staff;

    MongoStaff(MongoDatabase database) {
        staff = database.getCollection(Schema.STAFF, RawBsonDocument.class);
    }

    @Override
    public Optional<StaffMember> find(String person) {
        return StoreTrouble.guard(() -> Optional.ofNullable(staff.find(Filters.eq("_id", person)).first()))
                .flatMap(MongoStaff::read);
    }

    @Override
    public List<StaffMember> all() {
        List<RawBsonDocument> found = StoreTrouble.guard(() -> staff.find().into(new ArrayList<>()));
        return found.stream().flatMap(document -> read(document).stream())
                .sorted(Comparator.comparing(StaffMember::name).thenComparing(StaffMember::person)).toList();
    }

    @Override
    public void save(StaffMember member, Instant at) {
        replace(member.person(), at, out -> {
            out.writeString("chat", member.chat().value());
            out.writeString("name", member.name());
            out.writeString("role", member.role().id());
        });
    }

    @Override
    public void remove(String person, Instant at) {
        replace(person, at, out -> {
        });
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> staff.deleteOne(Filters.eq("_id", person)));
    }

    /** Where a newer document stands, this would be a second one of the same id, which fails as it should. */
    private void replace(String person, Instant at, Consumer<BsonWriter> rest) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", person);
            out.writeInt32(Format.FIELD, Format.CURRENT);
            Values.write(out, "at", at);
            rest.accept(out);
        });
        StoreTrouble.once(() -> staff.replaceOne(
                Filters.and(Filters.eq("_id", person), Filters.not(Filters.gt("at", at))), document, UPSERT));
    }

    private static Optional<StaffMember> read(BsonDocument document) {
        Format.check(document.getInt32(Format.FIELD).getValue(), Schema.STAFF);
        return document.containsKey("role")
                ? Role.of(document.getString("role").getValue())
                        .map(role -> new StaffMember(document.getString("_id").getValue(),
                                new ChatId(document.getString("chat").getValue()),
                                document.getString("name").getValue(), role))
                : Optional.empty();
    }
}
