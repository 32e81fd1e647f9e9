package id.pendamping.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.jspecify.annotations.Nullable;

/** What every hand-written reader of documents does. */
final class Reading {

    private Reading() {
    }

    static <T> List<T> list(BsonReader in, Function<BsonReader, T> element) {
        List<T> list = new ArrayList<>();
        in.readStartArray();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            list.add(element.apply(in));
        }
        in.readEndArray();
        return list;
    }

    static List<String> strings(BsonReader in) {
        return list(in, BsonReader::readString);
    }

    static Instant instant(BsonReader in) {
        return Instant.ofEpochMilli(in.readDateTime());
    }

    /** @return null where null is stored; otherwise what {@code value} reads */
    static <T> @Nullable T orNull(BsonReader in, Function<BsonReader, T> value) {
        if (in.getCurrentBsonType() == BsonType.NULL) {
            in.readNull();
            return null;
        }
        return value.apply(in);
    }

    static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalStateException("a stored document lacks " + field);
        }
        return value;
    }
}
