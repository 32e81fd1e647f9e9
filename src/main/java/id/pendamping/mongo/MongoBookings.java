package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import id.pendamping.chat.ChatId;
import id.pendamping.clinic.Booking;
import id.pendamping.clinic.Bookings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** Wishes for places in MongoDB, one document per effect id; a cancelled one stays, so that it does not come back. */
final class MongoBookings implements Bookings {

    private final MongoCollection<RawBsonDocument> bookings;

    MongoBookings(MongoDatabase database) {
        bookings = database.getCollection(Schema.BOOKINGS, RawBsonDocument.class);
    }

    @Override
    public void add(Booking booking) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", booking.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("gathering", booking.gathering());
            out.writeString("person", booking.person());
            out.writeString("chat", booking.chat().value());
            Values.write(out, "at", booking.at());
            out.writeBoolean("waited", booking.waited());
            out.writeBoolean("cancelled", false);
        });
        StoreTrouble.once(() -> bookings.insertOne(document));
    }

    @Override
    public void cancel(String gathering, String person, Instant at) {
        StoreTrouble.run(() -> bookings.updateMany(Filters.and(Filters.eq("gathering", gathering),
                Filters.eq("person", person), Filters.lte("at", at)), Updates.set("cancelled", true)));
    }

    @Override
    public void markWaited(String id) {
        StoreTrouble.run(() -> bookings.updateOne(Filters.eq("_id", id), Updates.set("waited", true)));
    }

    @Override
    public List<Booking> in(String gathering) {
        return standing(Filters.eq("gathering", gathering));
    }

    @Override
    public List<Booking> of(String person) {
        return standing(Filters.eq("person", person));
    }

    private List<Booking> standing(Bson whose) {
        List<Booking> found = StoreTrouble
                .guard(() -> bookings.find(Filters.and(whose, Filters.eq("cancelled", false))).map(MongoBookings::read)
                        .into(new ArrayList<>()));
        found.sort(Comparator.comparing(Booking::at).thenComparing(Booking::id));
        return found;
    }

    @Override
    public void follow(String person, ChatId chat) {
        StoreTrouble.run(
                () -> bookings.updateMany(Filters.eq("person", person), Updates.set("chat", chat.value())));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> bookings.deleteMany(Filters.eq("person", person)));
    }

    private static Booking read(BsonDocument it) {
        Format.check(it.getInt32(Format.FIELD).getValue(), Schema.BOOKINGS);
        return new Booking(it.getString("_id").getValue(), it.getString("gathering").getValue(),
                it.getString("person").getValue(), new ChatId(it.getString("chat").getValue()),
                Instant.ofEpochMilli(it.getDateTime("at").getValue()), it.getBoolean("waited").getValue());
    }
}
