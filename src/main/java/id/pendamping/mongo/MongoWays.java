package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.Ways;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bson.RawBsonDocument;

/** Counts talks, and asks the projection for everything else. */
final class MongoWays implements Ways {

    private static final String PERSON = "person";

    private final MongoCollection<RawBsonDocument> talks;
    private final Courses courses;

    MongoWays(MongoDatabase database, Courses courses) {
        talks = database.getCollection(Schema.CONVERSATIONS, RawBsonDocument.class);
        this.courses = courses;
    }

    @Override
    public long count(Stage stage) {
        return stage == Stage.REACHED
                ? StoreTrouble.guard(() -> talks.countDocuments())
                : courses.count(stage);
    }

    @Override
    public Set<String> at(Stage stage, Collection<String> people) {
        return stage == Stage.REACHED
                ? StoreTrouble.guard(() -> talks.find(Filters.in(PERSON, people))
                        .projection(Projections.include(PERSON)).map(talk -> talk.getString(PERSON).getValue())
                        .into(new HashSet<>()))
                : courses.at(stage, people);
    }
}
