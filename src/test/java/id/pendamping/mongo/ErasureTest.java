package id.pendamping.mongo;

import id.pendamping.helpdesk.Forward;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.pendamping.broadcast.BroadcastsContract;
import id.pendamping.broadcast.KeptPartsContract;
import id.pendamping.broadcast.Recipient;
import id.pendamping.casework.FieldNote;
import id.pendamping.casework.Remark;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.clinic.Booking;
import id.pendamping.clinic.Seat;
import id.pendamping.clinic.Visit;
import id.pendamping.console.Login;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Position;
import id.pendamping.engine.Position.Checkpoint;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.enrolment.Entry;
import id.pendamping.enrolment.GroupList;
import id.pendamping.enrolment.Report;
import id.pendamping.feedback.Rating;
import id.pendamping.group.GroupAnswers.Answer;
import id.pendamping.group.GroupAnswers.Score;
import id.pendamping.group.GroupMembers.Member;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Conversations.Settled;
import id.pendamping.inbox.Conversations.Settlement;
import id.pendamping.inbox.Moves.Offer;
import id.pendamping.inbox.ParkedEffects.Parked;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outcome.Journal;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.reminder.Bill;
import id.pendamping.reminder.Occurrence;
import id.pendamping.reminder.PlansContract;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffCodes;
import id.pendamping.staff.StaffMember;
import id.pendamping.webchat.WebMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ErasureTest {

    private static final String NAME = "Sari Rahasia";
    private static final String PHONE = "+628123456789";
    private static final ChatId CHAT = ChatId.of("web", "w1");
    private static final Lease LEASE = new Lease("a/1", Samples.NOON.plusSeconds(10));

    @Parameter
    Engine engine;

    private MongoDatabase database;

    @BeforeEach
    void openStore() {
        database = engine.emptied();
    }

    @Test
    void leavesNoPersonalValueInAnyCollection() {
        tellEverything();
        assertThat(dump()).contains(NAME).contains(PHONE);
        erase();
        assertThat(dump()).doesNotContain(NAME).doesNotContain(PHONE).contains("erasedAt");
    }

    @Test
    void aNoteAboutNobodyStaysWithoutItsAuthor() {
        tellEverything();
        erase();
        assertThat(database.getCollection(Schema.FIELD_NOTES).find()).singleElement()
                .satisfies(note -> assertThat(note.getString("by")).isEmpty());
    }

    private void tellEverything() {
        MongoConversations conversations = new MongoConversations(database);
        Conversation fresh = Conversation.fresh(CHAT, "p1", Samples.NEWCOMER);
        List<Frame> stack = List.of(new Frame("survey", "1", "name"));
        Open open = new Open(Samples.NOON, 0, List.of(), List.of(NAME), 0, 0);
        Position position = new Position(stack, Map.of("survey.name", NAME, "survey.phone", PHONE), open,
                List.of(new Checkpoint(stack, open, Map.of("survey.name", NAME), List.of())));
        Effect.SaveField field = new Effect.SaveField("in:1#0", "p1", Samples.NOON, "name", NAME);
        conversations.commit(new Commit(fresh, "in:1",
                Samples.turn(fresh, position, field, Samples.send("in:1#1", "Halo " + NAME)), LEASE, null, false));
        MongoPeople people = new MongoPeople(database);
        people.saveField("p1", "name", NAME, Samples.NOON);
        people.saveField("p1", "phone", PHONE, Samples.NOON);
        people.saveConsent("p1", new ConsentEntry("in:1#2", "service", true, Samples.NOON, "start@1/consent/id"));
        new MongoTestAnswers(database).save(new Effect.SaveAnswer("in:1#3", "p1", Samples.NOON, "pre", PHONE, "i", 0,
                true));
        new MongoTestAnswers(database).save(new Effect.SaveResult("in:1#4", "p1", Samples.NOON, NAME, 1, 2));
        new MongoEvents(database).append(new Effect.SaveEvent("in:1#5", "p1", Samples.NOON, "t", Map.of("n", NAME)));
        new MongoProgress(database).save(Samples.progress("in:1#6", "p1", NAME));
        new MongoProgress(database).save(Samples.wish("in:1#7", "p1", PHONE));
        new MongoLedgers(database).append(new Effect.Note("in:1#6", "p1", Samples.NOON, "arisan.group",
                Map.of("name", NAME, "members", List.of(PHONE))));
        new MongoWebMessages(database)
                .append(new WebMessage.Draft(CHAT, WebMessage.Kind.TEXT, PHONE, Samples.NOON, null,
                        OutgoingMessage.text(NAME)));
        new MongoBulkRows(database).queue(List.of(new BulkRow(PHONE, "reminder", CHAT, "p1", NAME, Samples.NOON, 0)));
        new MongoRatings(database).save(new Rating("in:1#6", "p1", Samples.NOON, "claim", 5, NAME));
        new MongoMoves(database).offer(new Offer("h", "p1", ChatId.of("tg", PHONE), Samples.NOON, null, null));
        new MongoPlans(database).save(PlansContract.everything("p1", PHONE));
        new MongoOccurrences(database).add(List.of(new Occurrence("p1", Bill.JKN, LocalDate.of(2026, 12, 10), 0,
                Samples.NOON, Occurrence.State.DROPPED, NAME, Samples.NOON)));
        new MongoTickets(database).open(Samples.ticket("t1", "p1", NAME));
        new MongoLines(database).add(Samples.line("in:1#8", "p1", PHONE));
        new MongoForwards(database).add(new Forward("row", NAME, "p1", 4711, "4821", Samples.NOON));
        new MongoGroupMembers(database).join(new Member("p1", "g1", PHONE, Samples.NOON));
        new MongoGroupAnswers(database).add(new Answer("poll", PHONE, 1, Samples.NOON));
        new MongoGroupAnswers(database).score(List.of(new Score("quiz", "g1", PHONE, 1, 3, Samples.NOON)));
        new MongoStaff(database).save(new StaffMember("p1", CHAT, NAME, Role.KADER), Samples.NOON);
        new MongoAccounts(database).add(new Login(NAME, "a1", "p1", "{bcrypt}x", Samples.NOON, false, false, null));
        new MongoWrongPasswords(database).count(NAME, "t1", Samples.NOON, Samples.NOON);
        new MongoStaffCodes(database).offer(new StaffCodes.Offer("h", NAME, Role.KADER, Samples.NOON, null));
        new MongoStaffCodes(database).claim("h", "p1", Samples.NOON);
        new MongoInvitations(database).give(NAME, "p1", Samples.NOON);
        new MongoInvitations(database).came("p1", PHONE, Samples.NOON);
        MongoEnrolments enrolments = new MongoEnrolments(database);
        enrolments.add(new GroupList("l1", Samples.NOON, "s1", "Melati", false));
        enrolments.add(new Entry("e1", "l1", Samples.NOON, "s1", "w", NAME, PHONE, NAME, null));
        enrolments.add(new Report("in:1#10", "l1", "e1", Samples.NOON, "s1", NAME));
        enrolments.offer("e1", "hash", Samples.NOON);
        enrolments.claim("hash", "p1", Samples.NOON);
        new MongoBookings(database).add(new Booking("in:1#8", "g1", "p1", ChatId.of("tg", PHONE), Samples.NOON, false));
        new MongoSeats(database).take(new Seat("g1", 1, PHONE, "p1", false));
        new MongoVisits(database).add(new Visit("in:1#9", "g1", "p1", 1, "s1", Samples.NOON, NAME));
        new MongoBroadcasts(database).save(BroadcastsContract.everything("b1", "p1", NAME));
        new MongoKeptParts(database).keep(KeptPartsContract.text("k1", "p1", NAME, Samples.NOON));
        new MongoRecipients(database).add(List.of(new Recipient("b1", "p1", ChatId.of("tg", PHONE), 0,
                Recipient.State.FROZEN, "", Samples.NOON)));
        new MongoContacts(database).record("p1", Samples.NOON);
        new MongoParkedEffects(database).park(new Parked(CHAT, field, Samples.NOON, "x"));
        new Journal(new MongoEvents(database), new MongoCourses(database)).append(new Effect.SaveEvent("in:1#11", "p1",
                Samples.NOON, "told", Map.of("field", "work", "value", PHONE)));
        new MongoRemarks(database)
                .add(new Remark("in:1#12", "p1", Samples.NOON, "s1", Remark.Kind.VISIT, Remark.Theme.OTHER,
                        NAME + " " + PHONE));
        new MongoFieldNotes(database).add(new FieldNote("in:1#13", Samples.NOON, "p1", Remark.Kind.VISIT,
                Remark.Theme.OTHER, new FieldNote.Place("", "balai"), "x"));
    }

    /** What the turn of an erasure stores, and what its effect then does. */
    private void erase() {
        MongoConversations conversations = new MongoConversations(database);
        Conversation read = conversations.find(CHAT).orElseThrow();
        Effect.Erase erase = new Effect.Erase("in:2#0", "p1", Samples.NOON);
        Turn turn = new Turn("p2", Position.IDLE, Samples.NEWCOMER, read.waitNo() + 1, null, null, List.of(erase),
                Courtesy.NONE);
        assertThat(conversations.commit(new Commit(read, "in:2", turn, LEASE, null, false))).isTrue();
        new MongoPeople(database).erase("p1", Samples.NOON);
        new MongoTestAnswers(database).erase("p1");
        new MongoEvents(database).erase("p1");
        new MongoCourses(database).erase("p1");
        new MongoRemarks(database).erase("p1");
        new MongoFieldNotes(database).forgetAuthor("p1");
        new MongoProgress(database).erase("p1");
        new MongoLedgers(database).erase("p1");
        new MongoRatings(database).erase("p1");
        new MongoMoves(database).erase("p1");
        new MongoPlans(database).erase("p1");
        new MongoOccurrences(database).erase("p1");
        new MongoTickets(database).erase("p1");
        new MongoLines(database).erase("p1");
        new MongoForwards(database).erase("p1");
        MongoGroupMembers members = new MongoGroupMembers(database);
        new MongoGroupAnswers(database).forget(Instant.EPOCH, members.of("p1").stream().map(Member::player).toList());
        members.erase("p1");
        new MongoStaff(database).erase("p1");
        new MongoStaffCodes(database).erase("p1");
        new MongoAccounts(database).erase("p1");
        new MongoWrongPasswords(database).forget(NAME);
        new MongoInvitations(database).erase("p1");
        MongoEnrolments enrolments = new MongoEnrolments(database);
        enrolments.joined("p1").forEach(entry -> enrolments.erase(entry.id()));
        enrolments.add(new Entry("e1", "l1", Samples.NOON, "s1", "w", NAME, PHONE, NAME, null));
        enrolments.add(new Report("in:1#10", "l1", "e1", Samples.NOON, "s1", NAME));
        new MongoBookings(database).erase("p1");
        new MongoSeats(database).erase("p1");
        new MongoVisits(database).erase("p1");
        new MongoParkedEffects(database).erase("p1");
        new MongoBroadcasts(database).erase("p1");
        new MongoKeptParts(database).erase("p1");
        new MongoRecipients(database).erase("p1");
        new MongoContacts(database).erase("p1");
        new MongoBulkRows(database).erase("p1");
        new MongoWebMessages(database).forget(CHAT);
        assertThat(conversations.settle(
                new Settlement(CHAT, Set.of("in:1#0", "in:1#1", "in:2#0"), null, null, LEASE, true)))
                .isInstanceOf(Settled.LetGo.class);
    }

    private String dump() {
        StringBuilder dump = new StringBuilder();
        for (String name : database.listCollectionNames()) {
            for (Document document : database.getCollection(name).find()) {
                dump.append(name).append(' ').append(document.toJson()).append('\n');
            }
        }
        return dump.toString();
    }
}
