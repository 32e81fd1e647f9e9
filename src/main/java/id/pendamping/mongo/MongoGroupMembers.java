package id.pendamping.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.pendamping.group.GroupMembers;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Members of groups in MongoDB, one document per person and group. */
final class MongoGroupMembers implements GroupMembers {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> members;

    MongoGroupMembers(MongoDatabase database) {
        members = database.getCollection(Schema.GROUP_MEMBERS);
    }

    @Override
    public void join(Member member) {
        Bson joined = Updates.combine(Updates.set("here", true), Updates.set("player", member.player()),
                Updates.setOnInsert(new Document(Format.FIELD, Format.CURRENT).append("person", member.person())
                        .append("group", member.group()).append("at", Date.from(member.at()))));
        StoreTrouble.run(
                () -> members.updateOne(eq("_id", member.person() + "/" + member.group()), joined, UPSERT));
    }

    @Override
    public List<Member> of(String person) {
        return find(eq("person", person));
    }

    @Override
    public List<Member> in(String group) {
        return find(and(eq("group", group), eq("here", true)));
    }

    @Override
    public void leave(String group, String player) {
        StoreTrouble.run(() -> members.updateMany(and(eq("group", group), eq("player", player)),
                Updates.set("here", false)));
    }

    @Override
    public void follow(Member member, String player) {
        StoreTrouble.run(() -> members.updateOne(eq("_id", member.person() + "/" + member.group()),
                Updates.set("player", player)));
    }

    @Override
    public void seat(String person, String group, int circle) {
        StoreTrouble.run(
                () -> members.updateOne(eq("_id", person + "/" + group), Updates.set("circle", circle)));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> members.deleteMany(eq("person", person)));
    }

    private List<Member> find(Bson which) {
        return StoreTrouble.guard(() -> members.find(which).sort(Sorts.ascending("at", "_id"))
                .map(MongoGroupMembers::read).into(new ArrayList<>()));
    }

    private static Member read(Document it) {
        Format.check(it.getInteger(Format.FIELD), Schema.GROUP_MEMBERS);
        return new Member(it.getString("person"), it.getString("group"), it.getString("player"),
                it.getDate("at").toInstant(), it.getInteger("circle", 0));
    }
}
