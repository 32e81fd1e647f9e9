package id.pendamping.mongo;

import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Effect.SaveField;
import id.pendamping.engine.Effect.SaveResult;
import id.pendamping.engine.Effect.Send;
import org.bson.BsonReader;
import org.bson.BsonWriter;

/** How an {@link Effect} is stored while it is pending: its kind, and the fields of that kind. */
final class Effects {

    private Effects() {
    }

    static void write(BsonWriter out, Effect effect) {
        out.writeStartDocument();
        writeFields(out, effect);
        out.writeEndDocument();
    }

    /** For an effect that is a document of its own. */
    static void writeFields(BsonWriter out, Effect effect) {
        out.writeString("id", effect.id());
        switch (effect) {
            case Send send -> write(out, send);
            case Effect.Record record -> write(out, record);
        }
    }

    static Effect read(BsonReader in) {
        return StoredEffect.read(in).toEffect();
    }

    private static void write(BsonWriter out, Send send) {
        out.writeString("kind", "send");
        out.writeName("message");
        Messages.write(out, send.message());
        out.writeBoolean("question", send.question());
        Long edits = send.edits();
        if (edits != null) {
            out.writeInt64("edits", edits);
        }
    }

    private static void write(BsonWriter out, Effect.Record record) {
        out.writeString("person", record.person());
        out.writeDateTime("at", record.at().toEpochMilli());
        switch (record) {
            case SaveField field -> {
                out.writeString("kind", "field");
                out.writeString("field", field.field());
                out.writeName("value");
                Values.write(out, field.value());
            }
            case SaveConsent consent -> {
                out.writeString("kind", "consent");
                out.writeString("consent", consent.consent().name());
                out.writeBoolean("granted", consent.granted());
                out.writeString("wording", consent.wording());
            }
            case SaveAnswer answer -> {
                out.writeString("kind", "answer");
                out.writeString("test", answer.test());
                out.writeString("item", answer.item());
                out.writeString("indicator", answer.indicator());
                out.writeInt32("chosen", answer.chosen());
                out.writeBoolean("isRight", answer.right());
            }
            case SaveResult result -> {
                out.writeString("kind", "result");
                out.writeString("test", result.test());
                out.writeInt32("right", result.right());
                out.writeInt32("total", result.total());
            }
            case SaveEvent event -> {
                out.writeString("kind", "event");
                out.writeString("type", event.type());
                Values.write(out, "data", event.data());
            }
            case Note note -> {
                out.writeString("kind", "note");
                out.writeString("about", note.about());
                Values.write(out, "values", note.values());
            }
            case Erase erase -> out.writeString("kind", "erase");
        }
    }
}
