package id.pendamping.mongo;

import id.pendamping.engine.Position;
import id.pendamping.engine.Position.Checkpoint;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Position} is stored: the stack as dialog, version, step, dialog, version, step; the open question's
 * fields beside it; what is zero or empty is left out. The trail makes most of a conversation's bulk.
 */
final class Positions {

    private Positions() {
    }

    static void write(BsonWriter out, Position position) {
        out.writeStartDocument();
        writeStack(out, position.stack());
        Values.write(out, "variables", position.variables());
        writeOpen(out, position.open());
        if (!position.trail().isEmpty()) {
            out.writeStartArray("trail");
            for (Checkpoint point : position.trail()) {
                out.writeStartDocument();
                writeStack(out, point.stack());
                writeOpen(out, point.open());
                if (!point.restore().isEmpty()) {
                    Values.write(out, "restore", point.restore());
                }
                if (!point.remove().isEmpty()) {
                    Values.writeStrings(out, "remove", point.remove());
                }
                out.writeEndDocument();
            }
            out.writeEndArray();
        }
        out.writeEndDocument();
    }

    static Position read(BsonReader in) {
        List<Frame> stack = List.of();
        Map<String, Object> variables = Map.of();
        StoredOpen open = new StoredOpen();
        List<Checkpoint> trail = List.of();
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String name = in.readName();
            switch (name) {
                case "stack" -> stack = readStack(in);
                case "variables" -> variables = Values.readMap(in);
                case "trail" -> trail = Reading.list(in, Positions::readCheckpoint);
                default -> open.readField(in, name);
            }
        }
        in.readEndDocument();
        return new Position(stack, variables, open.toOpen(), trail);
    }

    private static Checkpoint readCheckpoint(BsonReader in) {
        List<Frame> stack = List.of();
        StoredOpen open = new StoredOpen();
        Map<String, Object> restore = Map.of();
        List<String> remove = List.of();
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String name = in.readName();
            switch (name) {
                case "stack" -> stack = readStack(in);
                case "restore" -> restore = Values.readMap(in);
                case "remove" -> remove = Reading.strings(in);
                default -> open.readField(in, name);
            }
        }
        in.readEndDocument();
        return new Checkpoint(stack, open.toOpen(), restore, remove);
    }

    private static void writeStack(BsonWriter out, List<Frame> stack) {
        out.writeStartArray("stack");
        for (Frame frame : stack) {
            out.writeString(frame.dialog());
            out.writeString(frame.version());
            out.writeString(frame.step());
        }
        out.writeEndArray();
    }

    private static List<Frame> readStack(BsonReader in) {
        return Reading.list(in, words -> new Frame(words.readString(), words.readString(), words.readString()));
    }

    private static void writeOpen(BsonWriter out, @Nullable Open open) {
        if (open == null) {
            return;
        }
        Values.write(out, "askedAt", open.askedAt());
        writeUnlessZero(out, "misses", open.misses());
        if (!open.order().isEmpty()) {
            out.writeStartArray("order");
            open.order().forEach(out::writeInt32);
            out.writeEndArray();
        }
        if (!open.marks().isEmpty()) {
            Values.writeStrings(out, "marks", open.marks());
        }
        writeUnlessZero(out, "item", open.item());
        writeUnlessZero(out, "right", open.right());
    }

    private static void writeUnlessZero(BsonWriter out, String field, int number) {
        if (number != 0) {
            out.writeInt32(field, number);
        }
    }

    /** The fields of the open question while they are being read; without {@code askedAt} no question is open. */
    private static final class StoredOpen {

        private @Nullable Instant askedAt;
        private int misses;
        private List<Integer> order = List.of();
        private List<String> marks = List.of();
        private int item;
        private int right;

        void readField(BsonReader in, String name) {
            switch (name) {
                case "askedAt" -> askedAt = Reading.instant(in);
                case "misses" -> misses = in.readInt32();
                case "order" -> order = Reading.list(in, BsonReader::readInt32);
                case "marks" -> marks = Reading.strings(in);
                case "item" -> item = in.readInt32();
                case "right" -> right = in.readInt32();
                default -> in.skipValue();
            }
        }

        @Nullable
        Open toOpen() {
            return askedAt == null ? null : new Open(askedAt, misses, order, marks, item, right);
        }
    }
}
