package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** The projection in MongoDB, one document per person, found by the stages they have come to. */
final class MongoCourses implements Courses {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<RawBsonDocument> courses;
    private final MongoCollection<Document> read;
    private final StoredRow roll;

    MongoCourses(MongoDatabase database) {
        courses = database.getCollection(Schema.COURSES, RawBsonDocument.class);
        read = database.getCollection(Schema.COURSES);
        roll = new StoredRow(database);
    }

    @Override
    public void keep(Course course) {
        // One of more events is there already: then the id is taken, and nothing happens.
        Bson older = Filters.and(Filters.eq("_id", course.person()),
                Filters.not(Filters.gt("events", course.span().events())));
        StoreTrouble.once(() -> courses.replaceOne(older, StoredCourse.document(course), UPSERT));
        roll.keep(course);
    }

    @Override
    public Optional<Course> find(String person) {
        return of(List.of(person)).stream().findFirst();
    }

    @Override
    public List<Course> of(Collection<String> people) {
        return StoreTrouble.guard(() -> read.find(Filters.in("_id", people)).map(StoredCourse::read)
                .into(new ArrayList<>()));
    }

    @Override
    public List<Course> after(String person, int limit) {
        return StoreTrouble.guard(() -> read.find(Filters.gt("_id", person)).sort(Sorts.ascending("_id"))
                .limit(limit).map(StoredCourse::read).into(new ArrayList<>()));
    }

    @Override
    public long count(Stage stage) {
        return StoreTrouble.guard(() -> courses.countDocuments(at(stage)));
    }

    @Override
    public Set<String> at(Stage stage, Collection<String> people) {
        return StoreTrouble.guard(() -> courses.find(Filters.and(Filters.in("_id", people), at(stage)))
                .projection(Projections.include("_id")).map(found -> found.getString("_id").getValue())
                .into(new HashSet<>()));
    }

    private static Bson at(Stage stage) {
        return Filters.and(Filters.eq("agreed", true), Filters.eq("come", stage.id()));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> courses.deleteOne(Filters.eq("_id", person)));
        roll.erase(person);
    }

    @Override
    public void clear() {
        StoreTrouble.run(() -> courses.deleteMany(Filters.empty()));
    }
}
