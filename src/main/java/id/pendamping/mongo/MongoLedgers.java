package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.pendamping.engine.Effect.Note;
import id.pendamping.ledger.Ledgers;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * The books in MongoDB, one document per entry. A page is read from its end to its beginning and no further. Lines are
 * numbered, because the clocks of a channel and of this machine differ; what is written about one person comes one after
 * the other.
 */
final class MongoLedgers implements Ledgers {

    private static final Bson NEWEST_FIRST = Sorts.descending("line");

    private final MongoCollection<RawBsonDocument> entries;

    MongoLedgers(MongoDatabase database) {
        entries = database.getCollection(Schema.LEDGER_ENTRIES, RawBsonDocument.class);
    }

    @Override
    public void append(Note note) {
        Bson book = book(note.person(), note.about());
        StoreTrouble.once(() -> {
            long line = lastLine(book) + 1;
            entries.insertOne(Bytes.document(out -> {
                out.writeString("_id", note.id());
                out.writeInt32(Format.FIELD, Format.CURRENT);
                out.writeString("book", book(note.about()));
                out.writeInt64("line", line);
                Effects.writeFields(out, note);
            }));
        });
    }

    private long lastLine(Bson book) {
        RawBsonDocument last = entries.find(book).sort(NEWEST_FIRST).projection(Projections.include("line")).first();
        return last == null ? 0 : last.getInt64("line").getValue();
    }

    @Override
    public List<Note> page(String person, String opening) {
        return StoreTrouble.guard(() -> {
            List<Note> page = new ArrayList<>();
            try (MongoCursor<RawBsonDocument> newestFirst = entries.find(book(person, opening)).sort(NEWEST_FIRST)
                    .iterator()) {
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

    private static Bson book(String person, String about) {
        return Filters.and(Filters.eq("person", person), Filters.eq("book", book(about)));
    }

    private static String book(String about) {
        return about.substring(0, about.indexOf('.'));
    }
}
