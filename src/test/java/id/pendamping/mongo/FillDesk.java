package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.pendamping.broadcast.Audience;
import id.pendamping.broadcast.Broadcast;
import id.pendamping.broadcast.Broadcast.Approval;
import id.pendamping.broadcast.Broadcast.Frozen;
import id.pendamping.broadcast.Broadcast.Start;
import id.pendamping.broadcast.Recipient;
import id.pendamping.broadcast.Stage;
import id.pendamping.broadcast.Wording;
import id.pendamping.chat.ChatId;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the team has to do with so many people: a hundred broadcasts, one of them to everybody, a desk with requests. */
final class FillDesk {

    private static final int BROADCASTS = 100;
    private static final int IN_EACH = 1_000;
    private static final int ONE_ASKS_OF = 50;
    private static final int ONE_OPEN_OF = 20;
    private static final int BATCH = 5_000;

    private final MongoDatabase database;
    private final Instant now = InstantSource.system().instant();

    FillDesk(MongoDatabase database) {
        this.database = database;
    }

    void fill(int people) {
        new MongoStaff(database).save(StaffMember.atConsole(FillMany.STAFF, "Bench", Role.COORDINATOR), now);
        List<Document> talks = database.getCollection(Schema.CONVERSATIONS).find()
                .projection(Projections.include("person")).sort(Sorts.ascending("_id")).limit(people)
                .into(new ArrayList<>());
        for (int i = 0; i < BROADCASTS; i++) {
            broadcast(i, i == 0 ? talks : talks.subList(0, Math.min(IN_EACH, talks.size())));
        }
        MongoTickets tickets = new MongoTickets(database);
        for (int i = 0; i < talks.size(); i += ONE_ASKS_OF) {
            tickets.open(ticket(i, talks.get(i)));
        }
        new FillTown(database, FillMany.STAFF, now).fill(talks);
    }

    private void broadcast(int number, List<Document> audience) {
        String id = "bench@" + number;
        Instant at = now.minus(Duration.ofDays(number + 1L));
        new MongoBroadcasts(database).save(new Broadcast(id, FillMany.STAFF, Audience.EVERYBODY,
                new Wording(List.of(Map.of("id", "Kabar " + number, "en", "News " + number)), false, null, id),
                Stage.DONE, new Start(at, null, ZoneId.of("Asia/Jakarta")), new Approval("other", Long.MAX_VALUE),
                new Frozen("", true, audience.size(), Map.of()), null, 0));
        MongoRecipients recipients = new MongoRecipients(database);
        List<Recipient> batch = new ArrayList<>();
        for (int i = 0; i < audience.size(); i++) {
            Document talk = audience.get(i);
            boolean dropped = i % ONE_OPEN_OF == 0;
            batch.add(new Recipient(id, talk.getString("person"), new ChatId(talk.getString("_id")), 0,
                    dropped ? Recipient.State.DROPPED : Recipient.State.SENT, dropped ? "blocked" : "", at));
            if (batch.size() == BATCH || i == audience.size() - 1) {
                recipients.add(batch);
                batch.clear();
            }
        }
    }

    private Ticket ticket(int number, Document talk) {
        Instant at = now.minus(Duration.ofMinutes(number));
        boolean closed = number / ONE_ASKS_OF % ONE_OPEN_OF != 0;
        @Nullable
        Instant end = closed ? at.plus(Duration.ofHours(3)) : null;
        return new Ticket("bench" + number, talk.getString("person"), new ChatId(talk.getString("_id")), at,
                "register-jkn", "steps", "", List.of(), closed ? Ticket.State.CLOSED : Ticket.State.OPEN,
                closed ? FillMany.STAFF : null, closed ? null : at, end, end, closed ? 5 : null, 0);
    }
}
