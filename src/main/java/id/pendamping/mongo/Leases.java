package id.pendamping.mongo;

import static id.pendamping.mongo.Reading.need;

import id.pendamping.engine.Conversation.Lease;
import java.time.Instant;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/**
 * How the drain lease is stored. One that was let go stays in the document and counts only while something is pending:
 * so finding nothing pending and letting go are one and the same write, without a condition.
 */
final class Leases {

    private Leases() {
    }

    static void write(BsonWriter out, Lease lease, boolean letGo) {
        out.writeStartDocument("lease");
        out.writeString("holder", lease.holder());
        out.writeDateTime("until", lease.until().toEpochMilli());
        out.writeBoolean("letGo", letGo);
        out.writeEndDocument();
    }

    static Stored read(BsonReader in) {
        String holder = null;
        Instant until = null;
        boolean letGo = false;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (in.readName()) {
                case "holder" -> holder = in.readString();
                case "until" -> until = Reading.instant(in);
                case "letGo" -> letGo = in.readBoolean();
                default -> in.skipValue();
            }
        }
        in.readEndDocument();
        return new Stored(new Lease(need(holder, "holder"), need(until, "until")), letGo);
    }

    /** Adds the condition that a lease which is there counts. */
    static void counts(BsonWriter out) {
        out.writeStartArray("$nor");
        letGo(out);
        out.writeEndArray();
    }

    /** Adds the condition that nobody holds the lease. */
    static void isFree(BsonWriter out) {
        out.writeStartArray("$or");
        out.writeStartDocument();
        out.writeNull("lease");
        out.writeEndDocument();
        letGo(out);
        out.writeEndArray();
    }

    private static void letGo(BsonWriter out) {
        out.writeStartDocument();
        out.writeBoolean("lease.letGo", true);
        out.writeStartDocument("pending");
        out.writeInt32("$size", 0);
        out.writeEndDocument();
        out.writeEndDocument();
    }

    /** @param letGo whether its holder has let go of it as soon as nothing is pending */
    record Stored(Lease lease, boolean letGo) {
    }
}
