package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import id.pendamping.clinic.Seat;
import id.pendamping.clinic.Seats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/** Taken places in MongoDB: the key holds gathering and number, a unique index gathering and person. */
final class MongoSeats implements Seats {

    private final MongoCollection<RawBsonDocument> seats;

    MongoSeats(MongoDatabase database) {
        seats = database.getCollection(Schema.SEATS, RawBsonDocument.class);
    }

    @Override
    public boolean take(Seat seat) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", seat.gathering() + "/" + seat.number());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("gathering", seat.gathering());
            out.writeInt32("number", seat.number());
            out.writeString("booking", seat.booking());
            out.writeString("person", seat.person());
            out.writeBoolean("told", seat.told());
        });
        return StoreTrouble.once(() -> seats.insertOne(document));
    }

    @Override
    public void free(String booking) {
        StoreTrouble.run(() -> seats.deleteMany(Filters.eq("booking", booking)));
    }

    @Override
    public void markTold(String booking) {
        StoreTrouble.run(() -> seats.updateMany(Filters.eq("booking", booking), Updates.set("told", true)));
    }

    @Override
    public List<Seat> of(Collection<String> gatherings) {
        if (gatherings.isEmpty()) {
            return List.of();
        }
        List<Seat> found = StoreTrouble.guard(() -> seats.find(Filters.in("gathering", gatherings))
                .map(MongoSeats::read).into(new ArrayList<>()));
        found.sort(Comparator.comparing(Seat::gathering).thenComparing(Seat::number));
        return found;
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> seats.deleteMany(Filters.eq("person", person)));
    }

    private static Seat read(BsonDocument it) {
        Format.check(it.getInt32(Format.FIELD).getValue(), Schema.SEATS);
        return new Seat(it.getString("gathering").getValue(), it.getInt32("number").getValue(),
                it.getString("booking").getValue(), it.getString("person").getValue(),
                it.getBoolean("told").getValue());
    }
}
