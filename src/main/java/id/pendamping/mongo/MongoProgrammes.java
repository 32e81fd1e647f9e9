package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import id.pendamping.programme.Programme;
import id.pendamping.programme.Programme.Finish;
import id.pendamping.programme.Programme.Period;
import id.pendamping.programme.Programmes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Programmes in MongoDB: one document each, and one per stage of which somebody said something. */
final class MongoProgrammes implements Programmes {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<RawBsonDocument> programmes;
    private final MongoCollection<RawBsonDocument> stages;

    MongoProgrammes(MongoDatabase database) {
        programmes = database.getCollection(Schema.PROGRAMMES, RawBsonDocument.class);
        stages = database.getCollection(Schema.PROGRAMME_STAGES, RawBsonDocument.class);
    }

    @Override
    public void save(Programme programme) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", programme.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            Values.write(out, "at", programme.at());
            out.writeString("template", programme.template());
            out.writeString("name", programme.name());
            Values.writeStrings(out, "places", programme.places());
            Values.writeStrings(out, "groups", programme.groups());
            Values.writeStrings(out, "areas", programme.areas());
            Values.writeStrings(out, "schemes", programme.schemes());
            out.writeStartArray("periods");
            programme.periods().forEach((stage, period) -> {
                out.writeStartDocument();
                out.writeString("stage", stage);
                Values.write(out, "from", midnight(period.from()));
                Values.write(out, "until", midnight(period.until()));
                out.writeEndDocument();
            });
            out.writeEndArray();
        });
        replace(programmes, programme.id(), programme.at(), document);
    }

    @Override
    public Optional<Programme> find(String id) {
        return StoreTrouble.guard(() -> Optional.ofNullable(programmes.find(Filters.eq("_id", id)).first()))
                .map(MongoProgrammes::read);
    }

    @Override
    public List<Programme> all() {
        return StoreTrouble.guard(() -> programmes.find().sort(Sorts.ascending("name", "_id"))
                .map(MongoProgrammes::read).into(new ArrayList<>()));
    }

    @Override
    public void finish(Finish finish) {
        String id = finish.programme() + "/" + finish.stage();
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", id);
            out.writeInt32(Format.FIELD, Format.CURRENT);
            Values.write(out, "at", finish.at());
            out.writeString("programme", finish.programme());
            out.writeString("stage", finish.stage());
            Values.write(out, "on", midnight(finish.on()));
        });
        replace(stages, id, finish.at(), document);
    }

    @Override
    public Map<String, LocalDate> finished(String programme) {
        Map<String, LocalDate> finished = new HashMap<>();
        StoreTrouble.run(() -> stages.find(Filters.eq("programme", programme)).forEach(document -> {
            LocalDate on = day(document.get("on"));
            if (on != null) {
                finished.put(document.getString("stage").getValue(), on);
            }
        }));
        return finished;
    }

    /** Where a newer document stands, this would be a second one of the same id, which fails as it should. */
    private static void replace(MongoCollection<RawBsonDocument> collection, String id, Instant at,
            RawBsonDocument document) {
        StoreTrouble.once(() -> collection.replaceOne(
                Filters.and(Filters.eq("_id", id), Filters.not(Filters.gt("at", at))), document, UPSERT));
    }

    private static Programme read(BsonDocument document) {
        Format.check(document.getInt32(Format.FIELD).getValue(), Schema.PROGRAMMES);
        Map<String, Period> periods = new HashMap<>();
        document.getArray("periods").forEach(value -> {
            BsonDocument period = value.asDocument();
            periods.put(period.getString("stage").getValue(),
                    new Period(day(period.get("from")), day(period.get("until"))));
        });
        return new Programme(document.getString("_id").getValue(), document.getString("template").getValue(),
                document.getString("name").getValue(), strings(document, "places"), strings(document, "groups"),
                strings(document, "areas"),
                strings(document, "schemes"),
                periods, Instant.ofEpochMilli(document.getDateTime("at").getValue()));
    }

    /** Those of before it was asked for are without the field. */
    private static List<String> strings(BsonDocument document, String field) {
        return document.getArray(field, new BsonArray()).stream().map(value -> value.asString().getValue()).toList();
    }

    private static @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static @Nullable LocalDate day(@Nullable BsonValue value) {
        return value == null || value.isNull()
                ? null
                : LocalDate.ofInstant(Instant.ofEpochMilli(value.asDateTime().getValue()), ZoneOffset.UTC);
    }
}
