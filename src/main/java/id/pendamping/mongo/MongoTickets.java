package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.pendamping.chat.ChatId;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.helpdesk.Ticket.State;
import id.pendamping.helpdesk.TicketPages;
import id.pendamping.helpdesk.Tickets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Requests for a person in MongoDB: a document is replaced only by one that was made from it. */
final class MongoTickets implements Tickets, TicketPages {

    private static final String WAITS = "waitsSince";
    private static final Bson OPEN = Filters.eq("closed", false);
    private static final Instant AT_LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final MongoCollection<Document> tickets;

    MongoTickets(MongoDatabase database) {
        tickets = database.getCollection(Schema.TICKETS);
    }

    @Override
    public void open(Ticket ticket) {
        StoreTrouble.once(() -> tickets.insertOne(write(ticket, ticket.revision() + 1)));
    }

    @Override
    public Optional<Ticket> find(String id) {
        return all(Filters.eq("_id", id), 1).stream().findFirst();
    }

    @Override
    public List<Ticket> numbered(String number) {
        return all(Filters.eq("number", number), 0).reversed();
    }

    @Override
    public List<Ticket> queue(int most) {
        return all(Filters.eq("closed", false), most);
    }

    @Override
    public List<Ticket> of(String person) {
        return all(Filters.eq("person", person), 0);
    }

    private List<Ticket> all(Bson which, int most) {
        return StoreTrouble.guard(() -> tickets.find(which).sort(Sorts.ascending("at", "_id")).limit(most)
                .map(MongoTickets::read).into(new ArrayList<>()));
    }

    @Override
    public List<Ticket> waiting(int skip, int most) {
        return page(waitingSince(AT_LAST), Sorts.ascending(WAITS, "_id"), skip, most);
    }

    @Override
    public List<Ticket> answered(int skip, int most) {
        return page(Filters.and(OPEN, Filters.eq(WAITS, null)), Sorts.ascending("at", "_id"), skip, most);
    }

    @Override
    public List<Ticket> held(String helper, int skip, int most) {
        return page(Filters.and(OPEN, Filters.eq("helper", helper)), Sorts.ascending("at", "_id"), skip, most);
    }

    @Override
    public List<Ticket> closed(int skip, int most) {
        return page(Filters.eq("closed", true), Sorts.descending("closedAt", "_id"), skip, most);
    }

    private List<Ticket> page(Bson which, Bson order, int skip, int most) {
        return StoreTrouble.guard(() -> tickets.find(which).sort(order).skip(skip).limit(most)
                .map(MongoTickets::read).into(new ArrayList<>()));
    }

    @Override
    public long countWaiting() {
        return StoreTrouble.guard(() -> tickets.countDocuments(waitingSince(AT_LAST)));
    }

    @Override
    public long countWaitingSince(Instant before) {
        return StoreTrouble.guard(() -> tickets.countDocuments(waitingSince(before)));
    }

    /** A bound on both sides leaves out whoever waits for nothing. */
    private static Bson waitingSince(Instant before) {
        return Filters.and(OPEN, Filters.gt(WAITS, Date.from(Instant.EPOCH)), Filters.lte(WAITS, Date.from(before)));
    }

    @Override
    public boolean replace(Ticket changed) {
        AtomicBoolean done = new AtomicBoolean();
        StoreTrouble.run(() -> done.set(tickets.replaceOne(
                Filters.and(Filters.eq("_id", changed.id()), Filters.eq("revision", changed.revision())),
                write(changed, changed.revision() + 1)).getMatchedCount() == 1));
        return done.get();
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> tickets.deleteMany(Filters.eq("person", person)));
    }

    @Override
    public void forget(Instant before) {
        StoreTrouble.run(() -> tickets.deleteMany(Filters.lt("at", Date.from(before))));
    }

    private static Document write(Ticket it, long revision) {
        return new Document("_id", it.id()).append(Format.FIELD, Format.CURRENT).append("revision", revision)
                .append("person", it.person()).append("chat", it.chat().value()).append("at", Date.from(it.at()))
                .append("number", it.number()).append("dialog", it.dialog()).append("step", it.step())
                .append("obstacle", it.obstacle()).append("talk", it.talk()).append("state", it.state().name())
                .append("closed", it.state() == State.CLOSED).append("helper", it.helper())
                .append(WAITS, date(it.waitsSince())).append("answeredAt", date(it.answeredAt()))
                .append("closedAt", date(it.closedAt())).append("stars", it.stars());
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }

    private static Ticket read(Document it) {
        Format.check(it.getInteger(Format.FIELD), Schema.TICKETS);
        return new Ticket(it.getString("_id"), it.getString("person"), new ChatId(it.getString("chat")),
                it.getDate("at").toInstant(), it.getString("dialog"), it.getString("step"), it.getString("obstacle"),
                it.getList("talk", String.class), State.valueOf(it.getString("state")), it.getString("helper"),
                instant(it, WAITS), instant(it, "answeredAt"), instant(it, "closedAt"), it.getInteger("stars"),
                it.getLong("revision"));
    }

    private static @Nullable Instant instant(Document it, String field) {
        Date at = it.getDate(field);
        return at == null ? null : at.toInstant();
    }
}
