package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.pendamping.inbox.TalkPlaces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** Reads where talks stand, and nothing else of them. */
final class MongoTalkPlaces implements TalkPlaces {

    private static final Bson PLACE = Projections.include("position.stack", "position.askedAt");
    /** Dialog, version and step of each dialog that is open. */
    private static final int FRAME = 3;

    private final MongoCollection<RawBsonDocument> talks;

    MongoTalkPlaces(MongoDatabase database) {
        talks = database.getCollection(Schema.CONVERSATIONS, RawBsonDocument.class);
    }

    @Override
    public List<Place> after(String talk, int limit) {
        return StoreTrouble.guard(() -> talks.find(Filters.gt("_id", talk)).sort(Sorts.ascending("_id")).limit(limit)
                .projection(PLACE).map(MongoTalkPlaces::place).into(new ArrayList<>()));
    }

    private static Place place(BsonDocument talk) {
        String id = talk.getString("_id").getValue();
        BsonDocument position = talk.getDocument("position");
        BsonArray stack = position.getArray("stack", new BsonArray());
        if (stack.size() < FRAME || !position.containsKey("askedAt")) {
            return new Place(id, "", "", Instant.EPOCH);
        }
        int top = stack.size() - FRAME;
        return new Place(id, stack.get(top).asString().getValue(), stack.get(top + 2).asString().getValue(),
                Instant.ofEpochMilli(position.getDateTime("askedAt").getValue()));
    }
}
