package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import id.pendamping.broadcast.Audience;
import id.pendamping.broadcast.Broadcast;
import id.pendamping.broadcast.Broadcast.Approval;
import id.pendamping.broadcast.Broadcast.Frozen;
import id.pendamping.broadcast.Broadcast.Start;
import id.pendamping.broadcast.Kept;
import id.pendamping.broadcast.Stage;
import id.pendamping.broadcast.Wording;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.clinic.Booking;
import id.pendamping.clinic.Gathering;
import id.pendamping.clinic.Seat;
import id.pendamping.dialog.Language;
import id.pendamping.enrolment.Entry;
import id.pendamping.enrolment.GroupList;
import id.pendamping.enrolment.Report;
import id.pendamping.enrolment.Status;
import id.pendamping.group.Group;
import id.pendamping.group.GroupMembers.Member;
import id.pendamping.programme.Programme;
import id.pendamping.staff.AuditTrail;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Where so many people meet: groups, clinics, lists, a programme, and what the team did there for months. */
final class FillTown {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int GROUPS = 100;
    private static final int IN_EACH = 200;
    private static final int CLINICS = 60;
    private static final int SEATS = 40;
    private static final int LISTS = 40;
    private static final int ON_EACH = 50;
    private static final int KEPT = 30;
    private static final int LOOKS = 20_000;
    private static final List<String> ACTIONS = List.of("people.listed", "person.read", "ticket.read",
            "broadcast.looked", "clinic.looked", "enrolment.looked", "export.done");

    private final MongoDatabase database;
    private final String staff;
    private final Instant now;

    /** @param staff who does it all */
    FillTown(MongoDatabase database, String staff, Instant now) {
        this.database = database;
        this.staff = staff;
        this.now = now;
    }

    /** @param talks person and chat of each */
    void fill(List<Document> talks) {
        for (int i = 0; i < GROUPS; i++) {
            int from = Math.min(i * IN_EACH, talks.size());
            group(i, talks.subList(from, Math.min(from + IN_EACH, talks.size())));
        }
        for (int i = 0; i < CLINICS; i++) {
            // The largest one is the next.
            clinic(i, talks.subList(0, Math.min(i == CLINICS / 2 ? Gathering.MOST_PLACES : SEATS, talks.size())));
        }
        for (int i = 0; i < LISTS; i++) {
            list(i);
        }
        new MongoProgrammes(database).save(new Programme("bench-programme", "jkn_desa", "Bench", List.of("Suka Maju"),
                List.of(), List.of(), List.of("jkn"), Map.of(), now));
        for (int i = 0; i < KEPT; i++) {
            kept(i);
        }
        new MongoBroadcasts(database).save(new Broadcast("draft/" + staff, staff, Audience.EVERYBODY,
                new Wording(List.of(Map.of("id", "Kabar", "en", "News")), false, null, "bench"), Stage.DRAFT,
                new Start(null, null, ZONE), new Approval(null, 0), new Frozen("", false, 0, Map.of()), null, 0));
        MongoAuditTrail trail = new MongoAuditTrail(database);
        for (int i = 0; i < LOOKS; i++) {
            trail.record(new AuditTrail.Entry("bench-look" + i, now.minus(Duration.ofMinutes(10L * i)), staff,
                    ACTIONS.get(i % ACTIONS.size()), null));
        }
    }

    private void group(int number, List<Document> members) {
        String id = "benchgroup%03d".formatted(number);
        Group.Profile profile = new Group.Profile("Kelompok " + number, Group.Stage.ACTIVE, now,
                new Group.Care(ZONE, Language.INDONESIAN, staff), Place.ADMIN, true, members.size() + 1, List.of());
        new MongoGroups(database).save(new Group(id, ChatId.of("tg", "-" + (1_000_000 + number)), profile,
                Group.Plays.NONE, Group.Pending.NONE, 0));
        MongoGroupMembers store = new MongoGroupMembers(database);
        members.forEach(talk -> store.join(new Member(talk.getString("person"), id, talk.getString("person"), now)));
        List<String> people = members.stream().map(talk -> talk.getString("person")).toList();
        for (String name : List.of(Schema.ROLL, Schema.COURSES)) {
            MongoCollection<Document> collection = database.getCollection(name);
            collection.updateMany(Filters.in("_id", people),
                    Updates.combine(Updates.set("groups", List.of(id)), Updates.set("helper", staff)));
        }
    }

    private void clinic(int number, List<Document> guests) {
        String id = "benchclinic" + number;
        new MongoGatherings(database).create(new Gathering(id, now, staff, "clinic", "Klinik " + number, "Balai desa",
                "java", "", now.plus(Duration.ofDays(number - CLINICS / 2L)).plus(Duration.ofHours(1)), ZONE,
                Math.max(guests.size(), 1), "", "", "", false));
        MongoBookings bookings = new MongoBookings(database);
        MongoSeats seats = new MongoSeats(database);
        for (int i = 0; i < guests.size(); i++) {
            String person = guests.get(i).getString("person");
            String booking = id + "-" + i;
            bookings.add(new Booking(booking, id, person, new ChatId(guests.get(i).getString("_id")), now, false));
            seats.take(new Seat(id, i + 1, booking, person, true));
        }
    }

    private void list(int number) {
        String id = "benchlist" + number;
        MongoEnrolments lists = new MongoEnrolments(database);
        lists.add(new GroupList(id, now, staff, "Daftar " + number, true));
        for (int i = 0; i < ON_EACH; i++) {
            String entry = id + "-" + i;
            lists.add(new Entry(entry, id, now, staff, "enrolment/1/read-aloud/id", "Warga " + i, "java", "farmer",
                    null));
            lists.add(new Report(entry + "-report", id, entry, now, staff,
                    Status.values()[i % Status.values().length].word()));
        }
    }

    private void kept(int number) {
        MongoKeptParts parts = new MongoKeptParts(database);
        parts.keep(new Kept("bench-audience" + number, Kept.Kind.AUDIENCE, staff, "Audience " + number,
                Map.of("work", "fisher"), now));
        parts.keep(new Kept("bench-text" + number, Kept.Kind.TEXT, staff, "Text " + number,
                Map.of("id", "Kabar " + number), now));
    }
}
