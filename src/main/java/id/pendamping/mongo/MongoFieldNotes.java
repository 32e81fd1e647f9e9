package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.pendamping.casework.FieldNote;
import id.pendamping.casework.FieldNote.Place;
import id.pendamping.casework.FieldNotes;
import id.pendamping.casework.Remark.Theme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Notes about no single person in MongoDB, one document each; one that was taken back stays, so that it does not come back. */
final class MongoFieldNotes implements FieldNotes {

    private static final Bson STANDING = Filters.eq("struck", false);

    private final MongoCollection<Document> notes;

    MongoFieldNotes(MongoDatabase database) {
        notes = database.getCollection(Schema.FIELD_NOTES);
    }

    @Override
    public void add(FieldNote note) {
        StoreTrouble.once(() -> notes.insertOne(new Document("_id", note.id()).append(Format.FIELD, Format.CURRENT)
                .append("at", Date.from(note.at())).append("by", note.by()).append("kind", note.kind().id())
                .append("theme", note.theme().id()).append("group", note.place().group())
                .append("place", note.place().words()).append("where", note.place().id())
                .append("words", note.words()).append("struck", false).append("deeds", List.of())));
    }

    @Override
    public List<FieldNote> find(Wanted wanted, int skip, int most) {
        List<Bson> filter = new ArrayList<>(List.of(STANDING));
        if (wanted.theme() != null) {
            filter.add(Filters.eq("theme", wanted.theme().id()));
        }
        if (wanted.kind() != null) {
            filter.add(Filters.eq("kind", wanted.kind().id()));
        }
        if (!wanted.place().isEmpty()) {
            filter.add(Filters.eq("where", wanted.place()));
        }
        return StoreTrouble.guard(() -> notes.find(Filters.and(filter)).sort(Sorts.descending("at", "_id")).skip(skip)
                .limit(most).map(MongoFieldNotes::read).into(new ArrayList<>()));
    }

    @Override
    public List<Count> counts() {
        return StoreTrouble.guard(() -> notes.aggregate(List.of(Aggregates.match(STANDING),
                Aggregates.group(new Document("theme", "$theme").append("kind", "$kind").append("group", "$group")
                        .append("place", "$place"), Accumulators.sum("count", 1))))
                .map(found -> {
                    Document key = found.get("_id", Document.class);
                    return new Count(theme(key), MongoRemarks.kind(key), place(key),
                            found.get("count", Number.class).longValue());
                }).into(new ArrayList<>()));
    }

    @Override
    public boolean change(Change change) {
        Date at = Date.from(change.at());
        List<Bson> filter = new ArrayList<>(List.of(Filters.eq("_id", change.note()),
                Filters.ne("deeds", change.deed())));
        if (change.author() != null) {
            filter.add(Filters.eq("by", change.author()));
        }
        if (!change.struck()) {
            filter.add(Filters.gte("struckAt", Date.from(change.at().minus(FieldNote.UNDO))));
        }
        return StoreTrouble.guard(() -> notes.updateOne(Filters.and(filter),
                Updates.combine(Updates.set("struck", change.struck()), Updates.push("deeds", change.deed()),
                        change.struck() ? Updates.set("struckAt", at) : Updates.unset("struckAt")))
                .getMatchedCount() == 1);
    }

    @Override
    public void forgetAuthor(String person) {
        StoreTrouble.run(() -> notes.updateMany(Filters.eq("by", person), Updates.set("by", "")));
    }

    @Override
    public void forgetWords(Instant before, Instant struckBefore) {
        StoreTrouble.run(() -> notes.updateMany(Filters.and(Filters.lt("at", Date.from(before)),
                Filters.gt("words", "")), Updates.set("words", "")));
        StoreTrouble.run(() -> notes.updateMany(Filters.and(Filters.eq("struck", true),
                Filters.lt("struckAt", Date.from(struckBefore)), Filters.gt("words", "")), Updates.set("words", "")));
    }

    private static FieldNote read(Document in) {
        Format.check(in.getInteger(Format.FIELD), Schema.FIELD_NOTES);
        return new FieldNote(in.getString("_id"), StoredAgenda.moment(in, "at"), in.getString("by"),
                MongoRemarks.kind(in), theme(in), place(in), in.getString("words"));
    }

    private static Theme theme(Document in) {
        return Theme.of(in.getString("theme")).orElse(Theme.OTHER);
    }

    private static Place place(Document in) {
        return new Place(in.getString("group"), in.getString("place"));
    }
}
