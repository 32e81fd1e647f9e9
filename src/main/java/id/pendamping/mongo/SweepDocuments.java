package id.pendamping.mongo;

import java.time.Instant;
import java.util.regex.Pattern;
import org.bson.BsonRegularExpression;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;

/** What the loops look for. */
final class SweepDocuments {

    static final RawBsonDocument ID = Bytes.document(out -> out.writeInt32("_id", 1));
    static final RawBsonDocument DUE = Bytes.document(out -> out.writeInt32("waitNo", 1));
    static final RawBsonDocument BY_WAKE_AT = Bytes.document(out -> out.writeInt32("wakeAt", 1));

    private SweepDocuments() {
    }

    static RawBsonDocument due(Instant now) {
        return Bytes.document(out -> until(out, "wakeAt", now));
    }

    /** The index on pending ids holds only talks with something pending; few of them wait at any time. */
    static RawBsonDocument abandoned(Instant machineNow, String formerHolderPrefix) {
        return Bytes.document(out -> {
            out.writeStartDocument("pending.id");
            out.writeString("$gt", "");
            out.writeEndDocument();
            if (formerHolderPrefix.isEmpty()) {
                until(out, "lease.until", machineNow);
                return;
            }
            out.writeStartArray("$or");
            out.writeStartDocument();
            until(out, "lease.until", machineNow);
            out.writeEndDocument();
            out.writeStartDocument();
            out.writeRegularExpression("lease.holder",
                    new BsonRegularExpression("^" + Pattern.quote(formerHolderPrefix)));
            out.writeEndDocument();
            out.writeEndArray();
        });
    }

    private static void until(BsonWriter out, String field, Instant at) {
        out.writeStartDocument(field);
        out.writeDateTime("$lte", at.toEpochMilli());
        out.writeEndDocument();
    }
}
