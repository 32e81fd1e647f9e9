package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import id.pendamping.feedback.Rating;
import id.pendamping.feedback.Ratings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/** Ratings in MongoDB, one document per effect id. */
final class MongoRatings implements Ratings {

    private final MongoCollection<RawBsonDocument> ratings;

    MongoRatings(MongoDatabase database) {
        ratings = database.getCollection(Schema.RATINGS, RawBsonDocument.class);
    }

    @Override
    public void save(Rating rating) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", rating.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("person", rating.person());
            Values.write(out, "at", rating.at());
            out.writeString("about", rating.about());
            out.writeInt32("stars", rating.stars());
            String word = rating.word();
            if (word != null) {
                out.writeString("word", word);
            }
        });
        StoreTrouble.once(() -> ratings.insertOne(document));
    }

    @Override
    public List<Rating> of(String person) {
        List<Rating> found = StoreTrouble.guard(
                () -> ratings.find(Filters.eq("person", person)).map(MongoRatings::read).into(new ArrayList<>()));
        found.sort(Comparator.comparing(Rating::at).thenComparing(Rating::id));
        return found;
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> ratings.deleteMany(Filters.eq("person", person)));
    }

    private static Rating read(BsonDocument document) {
        Format.check(document.getInt32(Format.FIELD).getValue(), Schema.RATINGS);
        BsonString word = document.getString("word", new BsonString(""));
        return new Rating(document.getString("_id").getValue(), document.getString("person").getValue(),
                Instant.ofEpochMilli(document.getDateTime("at").getValue()), document.getString("about").getValue(),
                document.getInt32("stars").getValue(), word.getValue().isEmpty() ? null : word.getValue());
    }
}
