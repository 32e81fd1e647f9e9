package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import id.pendamping.simulation.Samples;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** Finds invented people by the channel of their talks, and leaves nothing of them in any collection. */
final class MongoSamples implements Samples {

    private static final String PERSON = "person";
    private static final Bson INVENTED = Filters.regex("_id", "^sample:");

    /** The web chat is the simulator, where people try the bot before it is anybody's. */
    private static final List<String> UNREAL = List.of("console", "sample", "web");

    /** The letter that follows the colon behind a channel. */
    private static final char BEHIND = ':' + 1;

    private final MongoDatabase database;
    private final MongoCollection<RawBsonDocument> talks;

    MongoSamples(MongoDatabase database) {
        this.database = database;
        talks = database.getCollection(Schema.CONVERSATIONS, RawBsonDocument.class);
    }

    @Override
    public boolean isSomebodyReal() {
        return StoreTrouble
                .guard(() -> talks.find(real()).projection(Projections.include("_id")).limit(1).first() != null);
    }

    /** Everything before, between and behind the ids of those channels: a negation would look at every talk. */
    private static Bson real() {
        List<Bson> gaps = new ArrayList<>();
        Bson from = Filters.gte("_id", "");
        for (String channel : UNREAL) {
            gaps.add(Filters.and(from, Filters.lt("_id", channel + ":")));
            from = Filters.gte("_id", channel + BEHIND);
        }
        gaps.add(from);
        return Filters.or(gaps);
    }

    @Override
    public boolean isAnybody() {
        return StoreTrouble
                .guard(() -> talks.find(INVENTED).projection(Projections.include("_id")).limit(1).first() != null);
    }

    @Override
    public List<String> people() {
        return StoreTrouble.guard(() -> talks.find(INVENTED).projection(Projections.include(PERSON))
                .map(talk -> talk.getString(PERSON).getValue()).into(new ArrayList<>()));
    }

    @Override
    public void forget(List<String> people) {
        Bson theirs = Filters.or(Filters.in("_id", people), Filters.in(PERSON, people), INVENTED);
        StoreTrouble.once(() -> database.listCollectionNames().into(new ArrayList<>())
                .forEach(name -> database.getCollection(name).deleteMany(theirs)));
    }
}
