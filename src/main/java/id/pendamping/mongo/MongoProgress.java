package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import id.pendamping.checklist.HelpWish;
import id.pendamping.checklist.ItemProgress;
import id.pendamping.checklist.Progress;
import id.pendamping.engine.Effect.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * Progress in MongoDB: one document for each item as it stands, one for each note about it, and one for each wish for
 * help.
 */
final class MongoProgress implements Progress {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<RawBsonDocument> items;
    private final MongoCollection<RawBsonDocument> history;
    private final MongoCollection<RawBsonDocument> help;

    MongoProgress(MongoDatabase database) {
        items = database.getCollection(Schema.CHECKLIST_ITEMS, RawBsonDocument.class);
        history = database.getCollection(Schema.CHECKLIST_HISTORY, RawBsonDocument.class);
        help = database.getCollection(Schema.HELP_WISHES, RawBsonDocument.class);
    }

    @Override
    public void save(ItemProgress progress) {
        String key = Keys.id(progress.person(), progress.checklist(), progress.item());
        RawBsonDocument said = document(progress.effect(), key, note(progress.withoutWords()));
        StoreTrouble.once(() -> history.insertOne(said));
        replace(items, key, note(progress));
    }

    private static Note note(ItemProgress progress) {
        return new Note(progress.effect(), progress.person(), progress.at(), "checklist.item", progress.values());
    }

    @Override
    public List<ItemProgress> items(String person) {
        return notes(items, Filters.eq("person", person), Schema.CHECKLIST_ITEMS)
                .map(note -> ItemProgress.of(note.id(), note.person(), note.at(), note.values())).toList();
    }

    @Override
    public List<ItemProgress> history(String person, String checklist, String item) {
        Bson filter = Filters.and(Filters.eq("person", person), Filters.eq("key", Keys.id(person, checklist, item)));
        return notes(history, filter, Schema.CHECKLIST_HISTORY)
                .map(note -> ItemProgress.of(note.id(), note.person(), note.at(), note.values())).toList();
    }

    @Override
    public void save(HelpWish wish) {
        replace(help, Keys.id(wish.person(), wish.checklist(), wish.item()),
                new Note(wish.effect(), wish.person(), wish.at(), "checklist.help", wish.values()));
    }

    @Override
    public List<HelpWish> help(String person) {
        return notes(help, Filters.eq("person", person), Schema.HELP_WISHES)
                .map(note -> HelpWish.of(note.id(), note.person(), note.at(), note.values())).filter(HelpWish::wanted)
                .toList();
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> Stream.of(items, history, help)
                .forEach(collection -> collection.deleteMany(Filters.eq("person", person))));
    }

    private static void replace(MongoCollection<RawBsonDocument> collection, String key, Note note) {
        RawBsonDocument document = document(key, key, note);
        // One that was held up must not take the place of a later one: then the id is taken, and nothing happens.
        StoreTrouble.once(() -> collection.replaceOne(
                Filters.and(Filters.eq("_id", key), Filters.not(Filters.gt("at", note.at()))), document, UPSERT));
    }

    private static RawBsonDocument document(String id, String key, Note note) {
        return Bytes.document(out -> {
            out.writeString("_id", id);
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("key", key);
            Effects.writeFields(out, note);
        });
    }

    private static Stream<Note> notes(MongoCollection<RawBsonDocument> collection, Bson filter, String name) {
        List<Note> notes = new ArrayList<>();
        StoreTrouble.guard(() -> collection.find(filter).map(document -> {
            Format.check(document.getInt32(Format.FIELD).getValue(), name);
            return (Note) Effects.read(document.asBsonReader());
        }).into(notes));
        return notes.stream().sorted(Comparator.comparing(Note::at));
    }
}
