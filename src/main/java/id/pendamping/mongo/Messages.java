package id.pendamping.mongo;

import static id.pendamping.mongo.Reading.need;

import id.pendamping.chat.Button;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/** How an {@link OutgoingMessage} is stored; what a message does not have is left out. */
final class Messages {

    private Messages() {
    }

    static void write(BsonWriter out, OutgoingMessage message) {
        out.writeStartDocument();
        out.writeString("html", message.html());
        if (!message.keyboard().isEmpty()) {
            out.writeStartArray("keyboard");
            message.keyboard().forEach(row -> writeRow(out, row));
            out.writeEndArray();
        }
        Media media = message.media();
        if (media != null) {
            out.writeStartDocument("media");
            out.writeString("kind", media.kind().name());
            out.writeString("path", media.path());
            out.writeString("alt", media.alt());
            out.writeEndDocument();
        }
        if (message.ask() != Share.NOTHING) {
            out.writeString("ask", message.ask().name());
        }
        out.writeEndDocument();
    }

    static OutgoingMessage read(BsonReader in) {
        String html = null;
        List<List<Button>> keyboard = List.of();
        Media media = null;
        Share ask = Share.NOTHING;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (in.readName()) {
                case "html" -> html = in.readString();
                case "keyboard" -> keyboard = Reading.list(in, row -> Reading.list(row, Messages::readButton));
                case "media" -> media = readMedia(in);
                case "ask" -> ask = Share.valueOf(in.readString());
                default -> in.skipValue();
            }
        }
        in.readEndDocument();
        return new OutgoingMessage(need(html, "html"), keyboard, media, ask);
    }

    private static void writeRow(BsonWriter out, List<Button> row) {
        out.writeStartArray();
        for (Button button : row) {
            out.writeStartDocument();
            out.writeString("label", button.label());
            out.writeString("data", button.data());
            out.writeEndDocument();
        }
        out.writeEndArray();
    }

    private static Button readButton(BsonReader in) {
        String label = null;
        String data = null;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (in.readName()) {
                case "label" -> label = in.readString();
                case "data" -> data = in.readString();
                default -> in.skipValue();
            }
        }
        in.readEndDocument();
        return new Button(need(label, "label"), need(data, "data"));
    }

    private static Media readMedia(BsonReader in) {
        Media.Kind kind = null;
        String path = null;
        String alt = null;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (in.readName()) {
                case "kind" -> kind = Media.Kind.valueOf(in.readString());
                case "path" -> path = in.readString();
                case "alt" -> alt = in.readString();
                default -> in.skipValue();
            }
        }
        in.readEndDocument();
        return new Media(need(kind, "kind"), need(path, "path"), need(alt, "alt"));
    }
}
