package id.pendamping.mongo;

import java.util.function.Consumer;
import org.bson.BsonBinaryWriter;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;

/** Documents written field by field into bytes, without a tree of objects in between. */
final class Bytes {

    private static final int USUAL_SIZE = 2048;

    private Bytes() {
    }

    static RawBsonDocument document(Consumer<BsonWriter> fields) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer(USUAL_SIZE);
                BsonBinaryWriter out = new BsonBinaryWriter(buffer)) {
            out.writeStartDocument();
            fields.accept(out);
            out.writeEndDocument();
            return new RawBsonDocument(buffer.getInternalBuffer(), 0, buffer.getPosition());
        }
    }
}
