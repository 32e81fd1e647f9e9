package id.pendamping.mongo;

import static id.pendamping.mongo.Reading.need;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Conversation.LastTap;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Position;
import id.pendamping.engine.Standing;
import java.time.Instant;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Reads a conversation straight off the wire. Conversations are written field by field, never as a whole. */
final class ConversationCodec implements Codec<Conversation> {

    @Override
    public Class<Conversation> getEncoderClass() {
        return Conversation.class;
    }

    @Override
    public Conversation decode(BsonReader in, DecoderContext context) {
        return read(in);
    }

    @Override
    public void encode(BsonWriter out, Conversation conversation, EncoderContext context) {
        throw new UnsupportedOperationException("conversations are written field by field");
    }

    static Conversation read(BsonReader in) {
        ChatId chat = null;
        String person = null;
        long version = 0;
        Position position = null;
        Standing standing = null;
        int waitNo = 0;
        Instant wakeAt = null;
        List<Effect> pending = List.of();
        InFlight inFlight = null;
        List<String> seen = List.of();
        Leases.Stored lease = null;
        Long shownMessage = null;
        LastTap lastTap = null;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (in.readName()) {
                case "_id" -> chat = new ChatId(in.readString());
                case Format.FIELD -> Format.check(in.readInt32(), "conversations");
                case "person" -> person = in.readString();
                case "version" -> version = in.readInt64();
                case "position" -> position = Positions.read(in);
                case "standing" -> standing = Standings.read(in);
                case "waitNo" -> waitNo = in.readInt32();
                case "wakeAt" -> wakeAt = Reading.orNull(in, Reading::instant);
                case "pending" -> pending = Reading.list(in, Effects::read);
                case "inFlight" -> inFlight = Reading.orNull(in, ConversationCodec::readInFlight);
                case "seen" -> seen = SeenIds.read(in.readString());
                case "lease" -> lease = Reading.orNull(in, Leases::read);
                case "shownMessage" -> shownMessage = Reading.orNull(in, BsonReader::readInt64);
                case "lastTap" -> lastTap = Reading.orNull(in, ConversationCodec::readLastTap);
                default -> in.skipValue();
            }
        }
        in.readEndDocument();
        Lease held = lease == null || lease.letGo() && pending.isEmpty() ? null : lease.lease();
        return new Conversation(need(chat, "_id"), need(person, "person"), version, need(position, "position"),
                need(standing, "standing"), waitNo, wakeAt, pending, inFlight, seen, held, shownMessage, lastTap);
    }

    private static InFlight readInFlight(BsonReader in) {
        String effect = null;
        int attempts = 0;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (in.readName()) {
                case "effect" -> effect = in.readString();
                case "attempts" -> attempts = in.readInt32();
                default -> in.skipValue();
            }
        }
        in.readEndDocument();
        return new InFlight(need(effect, "effect"), attempts);
    }

    private static LastTap readLastTap(BsonReader in) {
        String data = null;
        Instant at = null;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (in.readName()) {
                case "data" -> data = in.readString();
                case "at" -> at = Reading.instant(in);
                default -> in.skipValue();
            }
        }
        in.readEndDocument();
        return new LastTap(need(data, "data"), need(at, "at"));
    }
}
