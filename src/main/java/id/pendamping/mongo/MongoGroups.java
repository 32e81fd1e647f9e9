package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.pendamping.chat.ChatId;
import id.pendamping.group.Group;
import id.pendamping.group.Groups;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Groups in MongoDB: a document is replaced only by one that was made from it. */
final class MongoGroups implements Groups {

    private final MongoCollection<Document> groups;

    MongoGroups(MongoDatabase database) {
        groups = database.getCollection(Schema.GROUPS);
    }

    @Override
    public Optional<Group> find(String id) {
        return first(Filters.eq("_id", id));
    }

    @Override
    public Optional<Group> at(ChatId chat) {
        return first(Filters.eq("chat", chat.value()));
    }

    @Override
    public List<Group> all() {
        return StoreTrouble.guard(() -> groups.find().sort(Sorts.ascending("_id")).map(StoredGroup::read)
                .into(new ArrayList<>()));
    }

    @Override
    public List<Group> page(Group.Stage stage, int skip, int limit) {
        return StoreTrouble.guard(() -> groups.find(Filters.eq("stage", stage.name()))
                .sort(Sorts.ascending("title", "_id")).skip(skip).limit(limit).map(StoredGroup::read)
                .into(new ArrayList<>()));
    }

    @Override
    public List<Group> due(Instant now, int limit) {
        Bson due = Filters.or(Filters.lte("nextAt", Date.from(now)), Filters.exists("ready.0"));
        return StoreTrouble
                .guard(() -> groups.find(due).limit(limit).map(StoredGroup::read).into(new ArrayList<>()));
    }

    @Override
    public boolean save(Group group) {
        Document document = StoredGroup.write(group, group.revision() + 1);
        if (group.revision() == 0) {
            return StoreTrouble.once(() -> groups.insertOne(document));
        }
        Bson asRead = Filters.and(Filters.eq("_id", group.id()), Filters.eq("revision", group.revision()));
        return StoreTrouble.guard(() -> groups.replaceOne(asRead, document).getMatchedCount() == 1);
    }

    @Override
    public void delete(String id) {
        StoreTrouble.run(() -> groups.deleteOne(Filters.eq("_id", id)));
    }

    private Optional<Group> first(Bson which) {
        return StoreTrouble.guard(() -> Optional.ofNullable(groups.find(which).first())).map(StoredGroup::read);
    }
}
