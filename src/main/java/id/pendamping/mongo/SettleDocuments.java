package id.pendamping.mongo;

import id.pendamping.inbox.Conversations.Settlement;
import org.bson.BsonWriter;

/** The write that takes done effects away: which document it is for, and what it changes. */
final class SettleDocuments {

    private SettleDocuments() {
    }

    static void filter(BsonWriter out, Settlement settlement) {
        out.writeString("_id", settlement.chat().value());
        out.writeString("lease.holder", settlement.lease().holder());
    }

    static void update(BsonWriter out, Settlement settlement) {
        out.writeStartDocument("$set");
        Leases.write(out, settlement.lease(), settlement.letGo());
        CommitDocuments.inFlight(out, settlement.next());
        Long shown = settlement.shownMessage();
        if (shown != null) {
            out.writeInt64("shownMessage", shown);
        }
        out.writeEndDocument();
        if (!settlement.done().isEmpty()) {
            out.writeStartDocument("$pull");
            out.writeStartDocument("pending");
            out.writeStartDocument("id");
            Values.writeStrings(out, "$in", settlement.done());
            out.writeEndDocument();
            out.writeEndDocument();
            out.writeEndDocument();
        }
    }
}
