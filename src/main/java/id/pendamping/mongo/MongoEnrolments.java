package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import id.pendamping.chat.ChatId;
import id.pendamping.enrolment.Enrolments;
import id.pendamping.enrolment.Entry;
import id.pendamping.enrolment.GroupList;
import id.pendamping.enrolment.ListCodes;
import id.pendamping.enrolment.Report;
import id.pendamping.enrolment.Rolls;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The lists of groups in MongoDB. Of somebody who was erased from one there stays an id that says nothing. */
final class MongoEnrolments implements Enrolments, Rolls, ListCodes {

    /** Wrong codes are kept a little longer than they count. */
    private static final Duration KEPT = Duration.ofDays(1);
    private static final FindOneAndUpdateOptions AFTER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<RawBsonDocument> lists;
    private final MongoCollection<RawBsonDocument> entries;
    private final MongoCollection<RawBsonDocument> reports;
    private final MongoCollection<RawBsonDocument> failures;

    MongoEnrolments(MongoDatabase database) {
        lists = database.getCollection(Schema.ENROLMENT_LISTS, RawBsonDocument.class);
        entries = database.getCollection(Schema.ENROLMENT_ENTRIES, RawBsonDocument.class);
        reports = database.getCollection(Schema.ENROLMENT_REPORTS, RawBsonDocument.class);
        failures = database.getCollection(Schema.ENROLMENT_FAILURES, RawBsonDocument.class);
    }

    @Override
    public void add(GroupList list) {
        StoreTrouble.once(() -> lists.insertOne(Bytes.document(out -> {
            out.writeString("_id", list.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            Values.write(out, "at", list.at());
            out.writeString("staff", list.staff());
            out.writeString("name", list.name());
            out.writeBoolean("assisted", list.assisted());
        })));
    }

    @Override
    public Optional<GroupList> find(String list) {
        return lists(Filters.eq("_id", list)).stream().findFirst();
    }

    @Override
    public List<GroupList> all() {
        return lists(Filters.empty());
    }

    @Override
    public List<GroupList> of(String staff) {
        return lists(Filters.eq("staff", staff));
    }

    private List<GroupList> lists(Bson which) {
        List<GroupList> found = StoreTrouble
                .guard(() -> lists.find(which).map(MongoEnrolments::list).into(new ArrayList<>()));
        found.sort(Comparator.comparing(GroupList::at).thenComparing(GroupList::id));
        return found;
    }

    @Override
    public void add(Entry entry) {
        StoreTrouble.once(() -> entries.insertOne(Bytes.document(out -> {
            out.writeString("_id", entry.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("list", entry.list());
            Values.write(out, "at", entry.at());
            out.writeString("askedBy", entry.askedBy());
            out.writeString("wording", entry.wording());
            out.writeString("name", entry.name());
            out.writeString("area", entry.area());
            out.writeString("work", entry.work());
        })));
    }

    @Override
    public List<Entry> entries(String list) {
        return found(Filters.eq("list", list));
    }

    @Override
    public List<Entry> joined(String person) {
        return found(Filters.eq("person", person));
    }

    private List<Entry> found(Bson filter) {
        List<Entry> found = StoreTrouble
                .guard(() -> entries.find(filter).map(MongoEnrolments::entry).into(new ArrayList<>()));
        found.sort(Comparator.comparing(Entry::at).thenComparing(Entry::id));
        return found;
    }

    @Override
    public void add(Report report) {
        StoreTrouble.once(() -> {
            if (entries.find(standing(report.entry())).first() != null) {
                reports.insertOne(Bytes.document(out -> {
                    out.writeString("_id", report.id());
                    out.writeInt32(Format.FIELD, Format.CURRENT);
                    out.writeString("list", report.list());
                    out.writeString("entry", report.entry());
                    Values.write(out, "at", report.at());
                    out.writeString("staff", report.staff());
                    out.writeString("status", report.status());
                }));
            }
        });
    }

    @Override
    public List<Report> reports(String list) {
        List<Report> found = StoreTrouble.guard(() -> reports.find(Filters.eq("list", list))
                .map(MongoEnrolments::report).into(new ArrayList<>()));
        found.sort(Comparator.comparing(Report::at).thenComparing(Report::id));
        return found;
    }

    @Override
    public void erase(String entry) {
        RawBsonDocument nothing = Bytes.document(out -> {
            out.writeString("_id", entry);
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeBoolean("erased", true);
        });
        StoreTrouble.run(() -> {
            entries.replaceOne(Filters.eq("_id", entry), nothing, new ReplaceOptions().upsert(true));
            reports.deleteMany(Filters.eq("entry", entry));
        });
    }

    @Override
    public void offer(String entry, String hash, Instant until) {
        Instant now = until.minus(VALID);
        StoreTrouble.run(() -> {
            entries.updateMany(Filters.lt("until", now),
                    Updates.combine(Updates.unset("code"), Updates.unset("until")));
            failures.deleteMany(Filters.lt("at", now.minus(KEPT)));
            entries.updateOne(Filters.and(standing(entry), Filters.exists("person", false)),
                    Updates.combine(Updates.set("code", hash), Updates.set("until", until)));
        });
    }

    @Override
    public void fail(String effect, ChatId chat, Instant at) {
        StoreTrouble.once(() -> failures.insertOne(Bytes.document(out -> {
            out.writeString("_id", effect);
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("chat", chat.value());
            Values.write(out, "at", at);
        })));
    }

    @Override
    public long failures(ChatId chat, Instant since) {
        return StoreTrouble.guard(() -> failures
                .countDocuments(Filters.and(Filters.eq("chat", chat.value()), Filters.gte("at", since))));
    }

    @Override
    public Optional<Entry> claim(String hash, String person, Instant now) {
        Bson open = Filters.and(Filters.eq("code", hash), Filters.gte("until", now), Filters.exists("person", false));
        Bson claimed = Updates.combine(Updates.set("person", person), Updates.unset("code"), Updates.unset("until"));
        return Optional.ofNullable(StoreTrouble.guard(() -> entries.findOneAndUpdate(open, claimed, AFTER)))
                .map(MongoEnrolments::entry);
    }

    private static Bson standing(String entry) {
        return Filters.and(Filters.eq("_id", entry), Filters.exists("erased", false));
    }

    private static GroupList list(BsonDocument it) {
        Format.check(it.getInt32(Format.FIELD).getValue(), Schema.ENROLMENT_LISTS);
        return new GroupList(text(it, "_id"), moment(it), text(it, "staff"), text(it, "name"),
                it.getBoolean("assisted").getValue());
    }

    private static Entry entry(BsonDocument it) {
        Format.check(it.getInt32(Format.FIELD).getValue(), Schema.ENROLMENT_ENTRIES);
        @Nullable
        String person = it.containsKey("person") ? text(it, "person") : null;
        return new Entry(text(it, "_id"), text(it, "list"), moment(it), text(it, "askedBy"), text(it, "wording"),
                text(it, "name"), text(it, "area"), text(it, "work"), person);
    }

    private static Report report(BsonDocument it) {
        Format.check(it.getInt32(Format.FIELD).getValue(), Schema.ENROLMENT_REPORTS);
        return new Report(text(it, "_id"), text(it, "list"), text(it, "entry"), moment(it), text(it, "staff"),
                text(it, "status"));
    }

    private static String text(BsonDocument it, String field) {
        return it.getString(field).getValue();
    }

    private static Instant moment(BsonDocument it) {
        return Instant.ofEpochMilli(it.getDateTime("at").getValue());
    }
}
