package id.pendamping.mongo;

import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Conversation.LastTap;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Turn;
import id.pendamping.inbox.Conversations.Commit;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/** The one write of a turn: which document it is for, and what it changes. */
final class CommitDocuments {

    private CommitDocuments() {
    }

    /**
     * The version alone guards a commit whose lease is free or its own: settling may come between, and claiming a free
     * lease raises the version. A foreign lease must still be the one that was read. A pending list that is to be
     * replaced must be as it was read, or a message that was just shown would come again.
     */
    static void filter(BsonWriter out, Commit commit) {
        Conversation read = commit.read();
        out.writeString("_id", read.chat().value());
        out.writeInt64("version", read.version());
        Lease found = read.lease();
        Lease taken = commit.lease();
        if (found != null && (taken == null || !taken.holder().equals(found.holder()))) {
            out.writeString("lease.holder", found.holder());
            if (taken != null) {
                out.writeDateTime("lease.until", found.until().toEpochMilli());
            }
            Leases.counts(out);
        }
        if (commit.replacesPending()) {
            out.writeStartDocument("pending");
            out.writeInt32("$size", read.pending().size());
            out.writeEndDocument();
        }
    }

    static void update(BsonWriter out, Commit commit) {
        List<Effect> effects = commit.turn().effects();
        out.writeStartDocument("$set");
        set(out, commit);
        if (commit.replacesPending()) {
            pending(out, "pending", remaining(commit));
        }
        out.writeEndDocument();
        if (!commit.replacesPending() && !effects.isEmpty()) {
            out.writeStartDocument("$push");
            out.writeStartDocument("pending");
            pending(out, "$each", effects);
            out.writeEndDocument();
            out.writeEndDocument();
        }
    }

    /** The whole document, written by the first turn of a talk. */
    static void first(BsonWriter out, Commit commit) {
        Conversation read = commit.read();
        out.writeString("_id", read.chat().value());
        out.writeInt32(Format.FIELD, Format.CURRENT);
        set(out, commit);
        if (commit.inFlight() == null) {
            out.writeNull("inFlight");
        }
        out.writeNull("shownMessage");
        pending(out, "pending", commit.turn().effects());
    }

    private static void set(BsonWriter out, Commit commit) {
        Turn turn = commit.turn();
        out.writeString("person", turn.person());
        out.writeInt64("version", commit.read().version() + 1);
        out.writeName("position");
        Positions.write(out, turn.position());
        out.writeName("standing");
        Standings.write(out, turn.standing());
        out.writeInt32("waitNo", turn.waitNo());
        out.writeString("seen", SeenIds.with(commit.read().seen(), commit.inboundId()));
        Values.write(out, "wakeAt", turn.wakeAt());
        lastTap(out, turn.lastTap());
        Instant heardAt = commit.heardAt();
        if (heardAt != null) {
            Values.write(out, "heardAt", heardAt);
        }
        Lease lease = commit.lease();
        if (lease != null) {
            Leases.write(out, lease, false);
        } else if (commit.read().lease() == null) {
            out.writeNull("lease");
        }
        InFlight inFlight = commit.inFlight();
        if (inFlight != null) {
            inFlight(out, inFlight);
        }
    }

    /** Records are never given up. */
    private static List<Effect> remaining(Commit commit) {
        return Stream.concat(commit.read().pending().stream().filter(Effect.Record.class::isInstance),
                commit.turn().effects().stream()).toList();
    }

    static void inFlight(BsonWriter out, @Nullable InFlight inFlight) {
        if (inFlight == null) {
            out.writeNull("inFlight");
            return;
        }
        out.writeStartDocument("inFlight");
        out.writeString("effect", inFlight.effectId());
        out.writeInt32("attempts", inFlight.attempts());
        out.writeEndDocument();
    }

    private static void lastTap(BsonWriter out, @Nullable LastTap tap) {
        if (tap == null) {
            out.writeNull("lastTap");
            return;
        }
        out.writeStartDocument("lastTap");
        out.writeString("data", tap.data());
        out.writeDateTime("at", tap.at().toEpochMilli());
        out.writeEndDocument();
    }

    private static void pending(BsonWriter out, String field, List<Effect> effects) {
        out.writeStartArray(field);
        effects.forEach(effect -> Effects.write(out, effect));
        out.writeEndArray();
    }
}
