package id.pendamping.mongo;

import static id.pendamping.mongo.Reading.need;

import id.pendamping.participant.Person;
import id.pendamping.participant.Person.ConsentEntry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/** How a {@link Person} is stored. */
final class StoredPerson {

    private StoredPerson() {
    }

    /** Empty for a tombstone. */
    static Optional<Person> read(BsonReader in) {
        String id = null;
        boolean erased = false;
        Map<String, Object> fields = new LinkedHashMap<>();
        List<ConsentEntry> consents = List.of();
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (in.readName()) {
                case "_id" -> id = in.readString();
                case Format.FIELD -> Format.check(in.readInt32(), Schema.PEOPLE);
                case "erased" -> erased = in.readBoolean();
                case "fields" -> readFields(in, fields);
                case "consents" -> consents = Reading.list(in, StoredPerson::readConsent);
                default -> in.skipValue();
            }
        }
        in.readEndDocument();
        return erased ? Optional.empty() : Optional.of(new Person(need(id, "_id"), fields, consents));
    }

    static void writeConsent(BsonWriter out, ConsentEntry entry) {
        out.writeString("effect", entry.effectId());
        out.writeString("purpose", entry.purpose());
        out.writeBoolean("granted", entry.granted());
        Values.write(out, "at", entry.at());
        out.writeString("wording", entry.wording());
    }

    private static ConsentEntry readConsent(BsonReader in) {
        String effect = null;
        String purpose = null;
        boolean granted = false;
        Instant at = null;
        String wording = null;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (in.readName()) {
                case "effect" -> effect = in.readString();
                case "purpose" -> purpose = in.readString();
                case "granted" -> granted = in.readBoolean();
                case "at" -> at = Reading.instant(in);
                case "wording" -> wording = in.readString();
                default -> in.skipValue();
            }
        }
        in.readEndDocument();
        return new ConsentEntry(need(effect, "effect"), need(purpose, "purpose"), granted, need(at, "at"),
                need(wording, "wording"));
    }

    private static void readFields(BsonReader in, Map<String, Object> fields) {
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String field = Keys.word(in.readName());
            in.readStartDocument();
            while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
                if (in.readName().equals("value")) {
                    fields.put(field, Values.read(in));
                } else {
                    in.skipValue();
                }
            }
            in.readEndDocument();
        }
        in.readEndDocument();
    }
}
