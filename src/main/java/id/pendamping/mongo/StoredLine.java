package id.pendamping.mongo;

import static id.pendamping.mongo.Reading.need;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.webchat.WebMessage;
import java.time.Instant;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/** How a {@link WebMessage} is stored. */
final class StoredLine {

    /** Every field but the id and the format; {@code once} is unique and holds talk and key together. */
    static final List<String> CONTENT = List.of("chat", "kind", "key", "once", "at", "about", "shown");

    private StoredLine() {
    }

    static RawBsonDocument document(WebMessage line) {
        return Bytes.document(out -> {
            out.writeInt64("_id", line.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("chat", line.chat().value());
            out.writeString("kind", line.kind().name());
            String key = line.key();
            if (key != null) {
                out.writeString("key", key);
                out.writeString("once", Keys.id(line.chat().value(), key));
            }
            Values.write(out, "at", line.at());
            Long about = line.about();
            if (about != null) {
                out.writeInt64("about", about);
            }
            out.writeName("shown");
            Messages.write(out, line.shown());
        });
    }

    static WebMessage read(BsonReader in) {
        long id = 0;
        ChatId chat = null;
        WebMessage.Kind kind = null;
        String key = null;
        Instant at = null;
        Long about = null;
        OutgoingMessage shown = null;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (in.readName()) {
                case "_id" -> id = in.readInt64();
                case Format.FIELD -> Format.check(in.readInt32(), Schema.WEB_MESSAGES);
                case "chat" -> chat = new ChatId(in.readString());
                case "kind" -> kind = WebMessage.Kind.valueOf(in.readString());
                case "key" -> key = in.readString();
                case "at" -> at = Reading.instant(in);
                case "about" -> about = in.readInt64();
                case "shown" -> shown = Messages.read(in);
                default -> in.skipValue();
            }
        }
        in.readEndDocument();
        return new WebMessage(id, need(chat, "chat"), need(kind, "kind"), key, need(at, "at"), about,
                need(shown, "shown"));
    }
}
