package id.pendamping.mongo;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation.Lease;
import java.time.Instant;
import org.bson.RawBsonDocument;

/** The write that takes a lease: which documents it may be taken from, and what it changes. */
final class ClaimDocuments {

    private ClaimDocuments() {
    }

    /** A lease that is the claimer's own or has expired. */
    static RawBsonDocument held(ChatId chat, Lease lease, Instant machineNow) {
        return Bytes.document(out -> {
            out.writeString("_id", chat.value());
            out.writeStartArray("$or");
            out.writeStartDocument();
            out.writeString("lease.holder", lease.holder());
            out.writeEndDocument();
            out.writeStartDocument();
            out.writeStartDocument("lease.until");
            out.writeDateTime("$lte", machineNow.toEpochMilli());
            out.writeEndDocument();
            out.writeEndDocument();
            out.writeEndArray();
            Leases.counts(out);
        });
    }

    static RawBsonDocument take(Lease lease) {
        return Bytes.document(out -> {
            out.writeStartDocument("$set");
            Leases.write(out, lease, false);
            out.writeEndDocument();
        });
    }

    static RawBsonDocument free(ChatId chat) {
        return Bytes.document(out -> {
            out.writeString("_id", chat.value());
            Leases.isFree(out);
        });
    }

    /** Raises the version, so that a commit that saw the lease free is a conflict without comparing leases. */
    static RawBsonDocument takeFree(Lease lease) {
        return Bytes.document(out -> {
            out.writeStartDocument("$set");
            Leases.write(out, lease, false);
            out.writeEndDocument();
            out.writeStartDocument("$inc");
            out.writeInt64("version", 1);
            out.writeEndDocument();
        });
    }
}
