package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import id.pendamping.assessment.TestAnswers;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveResult;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;

/** Test answers in MongoDB: the newest answer to an item is the whole document of that item. */
final class MongoTestAnswers implements TestAnswers {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<RawBsonDocument> answers;
    private final MongoCollection<RawBsonDocument> results;

    MongoTestAnswers(MongoDatabase database) {
        answers = database.getCollection(Schema.TEST_ANSWERS, RawBsonDocument.class);
        results = database.getCollection(Schema.TEST_RESULTS, RawBsonDocument.class);
    }

    @Override
    public void save(SaveAnswer answer) {
        save(answers, Keys.id(answer.person(), answer.test(), answer.item()), answer);
    }

    @Override
    public void save(SaveResult result) {
        save(results, Keys.id(result.person(), result.test()), result);
    }

    @Override
    public List<SaveResult> results(String person) {
        return StoreTrouble.guard(
                () -> results.find(Filters.eq("person", person)).map(MongoTestAnswers::read).into(new ArrayList<>()));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> {
            answers.deleteMany(Filters.eq("person", person));
            results.deleteMany(Filters.eq("person", person));
        });
    }

    private static void save(MongoCollection<RawBsonDocument> collection, String id, Effect.Record record) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", id);
            out.writeInt32(Format.FIELD, Format.CURRENT);
            Effects.writeFields(out, record);
        });
        // One that was held up must not take the place of a later one: then the id is taken, and nothing happens.
        StoreTrouble.once(() -> collection.replaceOne(
                Filters.and(Filters.eq("_id", id), Filters.not(Filters.gt("at", record.at()))), document, UPSERT));
    }

    private static SaveResult read(RawBsonDocument document) {
        Format.check(document.getInt32(Format.FIELD).getValue(), Schema.TEST_RESULTS);
        return (SaveResult) Effects.read(document.asBsonReader());
    }
}
