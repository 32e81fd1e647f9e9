package id.pendamping.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * What dialogs remember: text, whole numbers, yes or no, dates (stored as their midnight in UTC) and lists of words.
 * Named values are stored as one array that goes name, value, name, value: no name, whatever it holds, becomes a field
 * name, and every store reads and copies it in no time.
 */
final class Values {

    private Values() {
    }

    static void write(BsonWriter out, Object value) {
        switch (value) {
            case String text -> out.writeString(text);
            case Long number -> out.writeInt64(number);
            case Boolean yes -> out.writeBoolean(yes);
            case LocalDate date -> out.writeDateTime(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
            case List<?> words -> {
                out.writeStartArray();
                words.forEach(word -> out.writeString((String) word));
                out.writeEndArray();
            }
            default -> throw new IllegalArgumentException("a value is a String, Long, Boolean, LocalDate or a list of"
                    + " String, not a " + value.getClass().getName());
        }
    }

    static Object read(BsonReader in) {
        BsonType type = in.getCurrentBsonType();
        return switch (type) {
            case STRING -> in.readString();
            case INT64 -> in.readInt64();
            case INT32 -> (long) in.readInt32();
            case BOOLEAN -> in.readBoolean();
            case DATE_TIME -> LocalDate.ofInstant(Instant.ofEpochMilli(in.readDateTime()), ZoneOffset.UTC);
            case ARRAY -> List.copyOf(Reading.strings(in));
            default -> throw new IllegalStateException("a stored value is a " + type);
        };
    }

    static void write(BsonWriter out, String field, Map<String, ?> values) {
        out.writeStartArray(field);
        values.forEach((name, value) -> {
            out.writeString(name);
            write(out, value);
        });
        out.writeEndArray();
    }

    /** In the order in which they were written. */
    static Map<String, Object> readMap(BsonReader in) {
        Map<String, Object> values = new LinkedHashMap<>();
        in.readStartArray();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String name = in.readString();
            in.readBsonType();
            values.put(name, read(in));
        }
        in.readEndArray();
        return values;
    }

    static void write(BsonWriter out, String field, @Nullable Instant at) {
        if (at == null) {
            out.writeNull(field);
        } else {
            out.writeDateTime(field, at.toEpochMilli());
        }
    }

    static void write(BsonWriter out, String field, @Nullable Long number) {
        if (number == null) {
            out.writeNull(field);
        } else {
            out.writeInt64(field, number);
        }
    }

    static void writeStrings(BsonWriter out, String field, Iterable<String> words) {
        out.writeStartArray(field);
        words.forEach(out::writeString);
        out.writeEndArray();
    }
}
