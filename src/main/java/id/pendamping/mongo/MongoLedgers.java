package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.pendamping.engine.Effect.Note;
import id.pendamping.ledger.Ledgers;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;

/** The books in MongoDB, one document per entry. A page is read from its end to its beginning and no further. */
final class MongoLedgers implements Ledgers {

    private final MongoCollection<RawBsonDocument> entries;

    MongoLedgers(MongoDatabase database) {
        entries = database.getCollection(Schema.LEDGER_ENTRIES, RawBsonDocument.class);
    }

    @Override
    public void append(Note note) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", note.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("book", book(note.about()));
            out.writeInt64("order", order(note.id()));
            Effects.writeFields(out, note);
        });
        StoreTrouble.once(() -> entries.insertOne(document));
    }

    @Override
    public List<Note> page(String person, String opening) {
        return StoreTrouble.guard(() -> {
            List<Note> page = new ArrayList<>();
            try (MongoCursor<RawBsonDocument> newestFirst = entries
                    .find(Filters.and(Filters.eq("person", person), Filters.eq("book", book(opening))))
                    .sort(Sorts.descending("at", "order")).iterator()) {
                boolean goesOn = true;
                while (goesOn && newestFirst.hasNext()) {
                    RawBsonDocument document = newestFirst.next();
                    Format.check(document.getInt32(Format.FIELD).getValue(), Schema.LEDGER_ENTRIES);
                    Note note = (Note) Effects.read(document.asBsonReader());
                    page.addFirst(note);
                    goesOn = !note.about().equals(opening);
                }
            }
            return page;
        });
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> entries.deleteMany(Filters.eq("person", person)));
    }

    private static String book(String about) {
        return about.substring(0, about.indexOf('.'));
    }

    /** The place in its turn, for entries of the same moment. */
    private static long order(String id) {
        String place = id.substring(id.lastIndexOf('#') + 1);
        return place.matches("\\d{1,9}") ? Long.parseLong(place) : 0;
    }
}
