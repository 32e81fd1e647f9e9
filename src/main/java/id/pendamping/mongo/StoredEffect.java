package id.pendamping.mongo;

import static id.pendamping.mongo.Reading.need;

import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.jspecify.annotations.Nullable;

/** The fields of an effect while they are being read: which of them must be there is known once the kind is. */
final class StoredEffect {

    private @Nullable String id;
    private @Nullable String kind;
    private @Nullable String person;
    private @Nullable Instant at;
    private @Nullable OutgoingMessage message;
    private boolean question;
    private @Nullable Long edits;
    private @Nullable String field;
    private @Nullable Object value;
    private @Nullable Consent consent;
    private boolean granted;
    private @Nullable String wording;
    private @Nullable String test;
    private @Nullable String item;
    private @Nullable String indicator;
    private int chosen;
    private boolean isRight;
    private int right;
    private int total;
    private @Nullable String type;
    private Map<String, Object> data = Map.of();
    private @Nullable String about;
    private Map<String, Object> values = Map.of();

    private StoredEffect() {
    }

    static StoredEffect read(BsonReader in) {
        StoredEffect stored = new StoredEffect();
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            stored.readField(in, in.readName());
        }
        in.readEndDocument();
        return stored;
    }

    private void readField(BsonReader in, String name) {
        switch (name) {
            case "id" -> id = in.readString();
            case "kind" -> kind = in.readString();
            case "person" -> person = in.readString();
            case "at" -> at = Reading.instant(in);
            case "message" -> message = Messages.read(in);
            case "question" -> question = in.readBoolean();
            case "edits" -> edits = in.readInt64();
            case "field" -> field = in.readString();
            case "value" -> value = Values.read(in);
            case "consent" -> consent = Consent.valueOf(in.readString());
            case "granted" -> granted = in.readBoolean();
            case "wording" -> wording = in.readString();
            case "test" -> test = in.readString();
            case "item" -> item = in.readString();
            case "indicator" -> indicator = in.readString();
            case "chosen" -> chosen = in.readInt32();
            case "isRight" -> isRight = in.readBoolean();
            case "right" -> right = in.readInt32();
            case "total" -> total = in.readInt32();
            case "type" -> type = in.readString();
            case "data" -> data = Values.readMap(in);
            case "about" -> about = in.readString();
            case "values" -> values = Values.readMap(in);
            default -> in.skipValue();
        }
    }

    Effect toEffect() {
        String effect = need(id, "id");
        return switch (need(kind, "kind")) {
            case "send" -> new Effect.Send(effect, need(message, "message"), question, edits);
            case "field" -> new Effect.SaveField(effect, who(), when(), need(field, "field"), need(value, "value"));
            case "consent" -> new Effect.SaveConsent(effect, who(), when(), need(consent, "consent"), granted,
                    need(wording, "wording"));
            case "answer" -> new Effect.SaveAnswer(effect, who(), when(), need(test, "test"), need(item, "item"),
                    need(indicator, "indicator"), chosen, isRight);
            case "result" -> new Effect.SaveResult(effect, who(), when(), need(test, "test"), right, total);
            case "event" -> new Effect.SaveEvent(effect, who(), when(), need(type, "type"), words(data));
            case "note" -> new Effect.Note(effect, who(), when(), need(about, "about"), values);
            case "erase" -> new Effect.Erase(effect, who(), when());
            default -> throw new IllegalStateException("a stored effect is a " + kind);
        };
    }

    private String who() {
        return need(person, "person");
    }

    private Instant when() {
        return need(at, "at");
    }

    private static Map<String, String> words(Map<String, Object> values) {
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach((name, word) -> words.put(name, (String) word));
        return words;
    }
}
