package id.pendamping.mongo;

import id.pendamping.helpdesk.Forward;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import id.pendamping.broadcast.BroadcastsContract;
import id.pendamping.broadcast.Criterion;
import id.pendamping.broadcast.KeptPartsContract;
import id.pendamping.broadcast.Recipient;
import id.pendamping.broadcast.RecipientsContract;
import id.pendamping.casework.FieldNotes.Change;
import id.pendamping.casework.FieldNotes.Wanted;
import id.pendamping.casework.FieldNotesContract;
import id.pendamping.casework.ImportsContract;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import id.pendamping.casework.RemarksContract;
import id.pendamping.casework.Sought;
import id.pendamping.casework.Sought.Circle;
import id.pendamping.casework.Sought.Hearing;
import id.pendamping.casework.Sought.Way;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.clinic.ClinicStoresContract;
import id.pendamping.clinic.Gatherings;
import id.pendamping.clinic.Seat;
import id.pendamping.clinic.Visit;
import id.pendamping.console.Login;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Effect;
import id.pendamping.enrolment.Entry;
import id.pendamping.enrolment.GroupList;
import id.pendamping.enrolment.Report;
import id.pendamping.feedback.Rating;
import id.pendamping.inbox.Moves;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Conversations.Settlement;
import id.pendamping.inbox.ParkedEffects.Parked;
import id.pendamping.inbox.PoisonLog.Poison;
import id.pendamping.outbox.BulkClaims;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.Stage;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.programme.Programme;
import id.pendamping.programme.Programme.Finish;
import id.pendamping.reminder.Bill;
import id.pendamping.reminder.Occurrence;
import id.pendamping.reminder.PlansContract;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.ExportLog;
import id.pendamping.webchat.WebMessage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Watches the commands that the stores send, and asks the real engine how it would find the documents for each. */
class QueryPlansTest {

    private static final Set<String> COMMANDS = Set.of("find", "findAndModify", "update", "delete", "aggregate",
            "count");
    private static final Lease LEASE = new Lease("a/1", Samples.NOON.plusSeconds(10));

    @TestFactory
    Stream<DynamicTest> findsEveryDocumentThroughAnIndex() {
        MongoDatabase database = Engine.REAL.emptied();
        List<BsonDocument> sent = useEverything(database);
        assertThat(sent).hasSizeGreaterThan(25);
        return sent.stream().map(command -> DynamicTest.dynamicTest(nameOf(command), () -> {
            String plan = database.runCommand(new Document("explain", command).append("verbosity", "queryPlanner"))
                    .toJson();
            assertThat(plan).contains("queryPlanner").doesNotContain("COLLSCAN").doesNotContain("\"EOF\"");
        }));
    }

    @Test
    void sweepsLookOnlyAtTalksWithSomethingPending() {
        MongoDatabase database = Engine.REAL.emptied();
        fill(database);
        for (String prefix : List.of("", "a/")) {
            Document explained = database.runCommand(new Document("explain", new Document("find", Schema.CONVERSATIONS)
                    .append("filter", SweepDocuments.abandoned(Samples.NOON.plusSeconds(60), prefix)))
                    .append("verbosity", "executionStats"));
            assertThat(explained.get("executionStats", Document.class).getInteger("totalDocsExamined")).isEqualTo(1);
        }
    }

    private static List<BsonDocument> useEverything(MongoDatabase database) {
        List<BsonDocument> sent = new CopyOnWriteArrayList<>();
        CommandListener listener = new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                if (COMMANDS.contains(event.getCommandName())) {
                    sent.add(explainable(event.getCommand()));
                }
            }
        };
        fill(database);
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(System.getenv("PENDAMPING_TEST_MONGODB_URI")))
                .addCommandListener(listener).build();
        try (MongoClient client = MongoClients.create(settings)) {
            use(client.getDatabase(database.getName()));
        }
        return sent;
    }

    /** So many documents that a scan is not cheaper than an index, and a last talk with something pending. */
    private static void fill(MongoDatabase database) {
        MongoConversations conversations = new MongoConversations(database);
        for (int i = 0; i < 60; i++) {
            Conversation read = Conversation.fresh(ChatId.of("web", "w" + i), "p" + i, Samples.NEWCOMER);
            conversations.commit(new Commit(read, "in:" + i, Samples.turn(read, Samples.send("in:" + i + "#0", "halo")),
                    LEASE, null, false));
            if (i > 0) {
                conversations.settle(
                        new Settlement(read.chat(), Set.of("in:" + i + "#0"), null, null, LEASE, true));
            }
            new MongoPeople(database).saveField("p" + i, "work", "ojek", Samples.NOON);
            new MongoTestAnswers(database).save(answer("p" + i));
            new MongoProgress(database).save(Samples.progress("in:" + i + "#3", "p" + i, ""));
            new MongoProgress(database).save(Samples.wish("in:" + i + "#4", "p" + i, ""));
            new MongoTestAnswers(database).save(result("p" + i));
            new MongoEvents(database).append(new Effect.SaveEvent("e" + i, "p" + i, Samples.NOON, "t",
                    Map.of()));
            new MongoLedgers(database).append(new Effect.Note("n" + i + "#0", "p" + i, Samples.NOON, "saving.entry",
                    Map.of()));
            new MongoRatings(database).save(new Rating("r" + i, "p" + i, Samples.NOON, "claim", 5, null));
            new MongoTickets(database).open(Samples.ticket("t" + i, "p" + i, ""));
            new MongoLines(database).add(Samples.line("l" + i, "p" + i, "halo"));
            new MongoForwards(database).add(new Forward("f" + i, "s" + i, "p" + i, i, "4821", Samples.NOON));
            new MongoMoves(database).offer(new Moves.Offer("h" + i, "p" + i, read.chat(), Samples.NOON, null, null));
            new MongoMoves(database).fail("m" + i, read.chat(), Samples.NOON);
            new MongoPlans(database).save(PlansContract.everything("p" + i, "photo"));
            new MongoOccurrences(database).add(List.of(occurrence("p" + i)));
            fillClinics(database, i);
            fillRoll(database, i);
            fillConsole(database, i);
            new MongoBroadcasts(database).save(i == 1
                    ? BroadcastsContract.everything("b" + i, "p" + i, "x")
                    : BroadcastsContract.over("b" + i, "p" + i));
            new MongoKeptParts(database).keep(KeptPartsContract.text("k" + i, "p" + i, "x", Samples.NOON));
            new MongoRecipients(database).add(List.of(RecipientsContract.frozen("b" + i, "p" + i)));
            new MongoContacts(database).record("p" + i, Samples.NOON);
            new MongoPoisonLog(database).record(poison("in:" + i));
            new MongoWebMessages(database).append(line("k" + i));
            new MongoParkedEffects(database).park(new Parked(read.chat(), answer("p" + i), Samples.NOON, "x"));
            new MongoBulkRows(database).queue(List.of(Samples.bulk("b" + i, "p" + i, Samples.NOON)));
        }
    }

    private static void fillClinics(MongoDatabase database, int i) {
        new MongoGatherings(database)
                .create(ClinicStoresContract.gathering("g" + i, ClinicStoresContract.START.plusSeconds(i)));
        new MongoBookings(database).add(ClinicStoresContract.booking("b" + i, "p" + i));
        new MongoSeats(database).take(new Seat("g" + i, 1, "b" + i, "p" + i, false));
        MongoEnrolments enrolments = new MongoEnrolments(database);
        enrolments.add(new GroupList("l" + i, Samples.NOON, "s1", "Melati", false));
        enrolments.add(new Entry("e" + i, "l" + i, Samples.NOON, "s1", "w", "Sri", "", "", null));
        enrolments.add(new Report("r" + i, "l" + i, "e" + i, Samples.NOON, "s1", "paid"));
        enrolments.offer("e" + i, "hash" + i, Samples.NOON);
        new MongoVisits(database)
                .add(new Visit("v" + i, "g" + i, "p" + i, 1, "s", ClinicStoresContract.START, "came"));
    }

    private static void fillRoll(MongoDatabase database, int i) {
        Journal journal = new Journal(new MongoEvents(database), new MongoCourses(database));
        journal.append(new Effect.SaveEvent("c" + i, "p" + i, Samples.NOON, "consent",
                Map.of("purpose", "service", "granted", "true")));
        journal.append(new Effect.SaveEvent("h" + i, "p" + i, Samples.NOON, "helper", Map.of("staff", "s" + i)));
        new MongoRemarks(database).add(RemarksContract.remark("r" + i, "p" + i, Samples.NOON));
        new MongoImports(database).add(ImportsContract.taken("i" + i, Samples.NOON));
        new MongoFieldNotes(database).add(FieldNotesContract.note("f" + i, Samples.NOON.plusSeconds(i)));
    }

    private static void fillConsole(MongoDatabase database, int i) {
        new MongoAccounts(database).add(
                new Login("name" + i, "a" + i, "p" + i, "{bcrypt}x", Samples.NOON, false, false, null));
        new MongoWrongPasswords(database).count("name" + i, "t" + i, Samples.NOON, Samples.NOON.minusSeconds(1));
        new MongoAuditTrail(database)
                .record(new AuditTrail.Entry("u" + i, Samples.NOON, "p" + i, "area" + i + ".read", null));
        Programme programme = new Programme("g" + i, "jkn_desa", "Sanur " + i, List.of(), List.of(), List.of(),
                List.of(), Map.of(),
                Samples.NOON);
        new MongoProgrammes(database).save(programme);
        new MongoProgrammes(database)
                .finish(new Finish("g" + i, "education", LocalDate.of(2026, 12, 1), Samples.NOON));
        new MongoExportLog(database)
                .begin(new ExportLog.Entry("x" + i, Samples.NOON, "p" + i, "people", "csv", "", null));
    }

    private static void useConsole(MongoDatabase database) {
        MongoAccounts accounts = new MongoAccounts(database);
        accounts.all();
        accounts.find("a1");
        accounts.change(accounts.named("name1").orElseThrow());
        accounts.erase("p2");
        MongoWrongPasswords wrong = new MongoWrongPasswords(database);
        wrong.count("name1", "t", Samples.NOON, Samples.NOON.minusSeconds(1));
        wrong.lock("name1", Samples.NOON);
        wrong.lockedUntil("name1");
        wrong.forget("name1");
        MongoAuditTrail trail = new MongoAuditTrail(database);
        trail.newest(25);
        for (AuditTrail.Search search : List.of(new AuditTrail.Search(null, null, null, null),
                new AuditTrail.Search("p1", null, null, null), new AuditTrail.Search(null, "area1", null, null),
                new AuditTrail.Search(null, null, Samples.NOON, Samples.NOON.plusSeconds(1)),
                new AuditTrail.Search("p1", "area1", Samples.NOON, Samples.NOON.plusSeconds(1)))) {
            trail.find(search, 0, 26);
        }
        MongoProgrammes programmes = new MongoProgrammes(database);
        programmes.save(programmes.find("g1").orElseThrow());
        programmes.all();
        programmes.finished("g1");
        programmes.finish(new Finish("g1", "saving", LocalDate.of(2026, 12, 1), Samples.NOON));
        MongoExportLog exports = new MongoExportLog(database);
        exports.finish("x1", 5);
        exports.newest(25);
        exports.key();
        MongoCourses courses = new MongoCourses(database);
        courses.of(List.of("p1", "p3"));
        courses.after("", 25);
        courses.after("p1", 25);
        courses.count(Stage.CONSENTED);
        courses.at(Stage.CONSENTED, List.of("p1", "p3"));
        MongoEvents events = new MongoEvents(database);
        events.of("p1");
        events.of(List.of("p1", "p3"));
        events.eachPerson(person -> {
        });
        LocalDate day = LocalDate.of(2026, 12, 1);
        new MongoRoll(database).owing(day, day.plusDays(7));
        MongoSamples samples = new MongoSamples(database);
        samples.isAnybody();
        samples.isSomebodyReal();
        samples.people();
    }

    private static void useRoll(MongoDatabase database) {
        MongoRoll roll = new MongoRoll(database);
        roll.find("p1");
        for (Sought sought : List.of(Sought.ANYBODY,
                new Sought("ani", Map.of("work", "driver"), Way.ANY, Circle.ANY, Hearing.ANY),
                new Sought("", Map.of(), new Way(Stage.LESSONS, null, null), Circle.ANY, Hearing.ANY),
                new Sought("", Map.of(), new Way(null, LocalDate.of(2026, 12, 1), null), Circle.ANY, Hearing.ANY),
                new Sought("", Map.of(), new Way(null, null, Samples.NOON), Circle.ANY, Hearing.ANY),
                new Sought("", Map.of(), Way.ANY, new Circle("g1", "", false), Hearing.ANY),
                new Sought("", Map.of(), Way.ANY, new Circle("", "s1", true), Hearing.ANY),
                new Sought("", Map.of(), Way.ANY, Circle.ANY, new Hearing("en", "", null)),
                new Sought("", Map.of(), Way.ANY, Circle.ANY, new Hearing("id", "", null)),
                new Sought("", Map.of(), Way.ANY, Circle.ANY, new Hearing("", Hearing.STOPPED, null)),
                new Sought("", Map.of(), Way.ANY, Circle.ANY, new Hearing("", Hearing.UNREACHABLE, null)),
                new Sought("", Map.of(), Way.ANY, Circle.ANY, new Hearing("", "", Samples.NOON)))) {
            roll.find(sought, "", 25);
            roll.find(sought, "p1", 25);
        }
        MongoCourses courses = new MongoCourses(database);
        courses.keep(courses.find("p1").orElseThrow());
        courses.erase("p2");
        MongoRemarks remarks = new MongoRemarks(database);
        remarks.of("p1", 0, 9);
        remarks.count("p1");
        remarks.erase("p2");
        remarks.forgetWords(Samples.NOON.minusSeconds(1));
        MongoFieldNotes notes = new MongoFieldNotes(database);
        for (Wanted wanted : List.of(Wanted.ANY, new Wanted(Theme.ACCESS, Kind.VISIT, ""),
                new Wanted(null, null, "g1"))) {
            notes.find(wanted, 25, 26);
        }
        notes.counts();
        notes.change(new Change("f1", "d1", Samples.NOON, true, "s1"));
        notes.change(new Change("f1", "d2", Samples.NOON, false, null));
        notes.forgetAuthor("s2");
        notes.forgetWords(Samples.NOON.minusSeconds(1), Samples.NOON);
        MongoImports imports = new MongoImports(database);
        imports.find("i1");
        imports.newest(9);
        imports.undo("i1", Samples.NOON);
    }

    private static void useClinics(MongoDatabase database) {
        MongoGatherings gatherings = new MongoGatherings(database);
        gatherings.find("g1");
        gatherings.from(ClinicStoresContract.START.plusSeconds(55), 5);
        gatherings.coming(ClinicStoresContract.START.plusSeconds(55), 5, 5);
        gatherings.past(ClinicStoresContract.START.plusSeconds(55), 5, 5);
        gatherings.resize("g1", 4);
        gatherings.move("g1", ClinicStoresContract.START, Samples.NOON);
        gatherings.write("g1", Gatherings.Part.TOPIC, "x");
        MongoBookings bookings = new MongoBookings(database);
        bookings.cancel("g1", "p1", Samples.NOON);
        bookings.in("g1");
        bookings.of("p1");
        bookings.markWaited("b1");
        bookings.erase("p2");
        MongoSeats seats = new MongoSeats(database);
        seats.of(List.of("g1", "g2"));
        seats.markTold("b3");
        seats.free("b3");
        seats.erase("p2");
        MongoEnrolments enrolments = new MongoEnrolments(database);
        enrolments.entries("l1");
        enrolments.reports("l1");
        enrolments.claim("hash1", "p1", Samples.NOON);
        enrolments.joined("p1");
        enrolments.of("s1");
        enrolments.find("l1");
        enrolments.erase("e1");
        MongoVisits visits = new MongoVisits(database);
        visits.in("g1");
        visits.of("p1");
        visits.erase("p2");
    }

    private static void use(MongoDatabase database) {
        MongoConversations conversations = new MongoConversations(database);
        ChatId chat = ChatId.of("web", "w0");
        Conversation read = conversations.find(chat).orElseThrow();
        conversations.commit(new Commit(read, "in:x", Samples.turn(read), LEASE, null, false));
        conversations.commit(new Commit(read, "in:x", Samples.turn(read), LEASE, null, true));
        conversations.commit(new Commit(read, "in:x", Samples.turn(read), null, null, false));
        conversations.commit(new Commit(read, "in:x", Samples.turn(read), new Lease("b/1", Samples.NOON), null, false));
        conversations.settle(new Settlement(chat, Set.of("none"), 5L, null, LEASE, false));
        conversations.claim(chat, LEASE, Samples.NOON);
        conversations.claim(ChatId.of("web", "w1"), LEASE, Samples.NOON);
        conversations.due(Samples.NOON, 10);
        conversations.abandoned(Samples.NOON.plusSeconds(60), "", 10);
        conversations.abandoned(Samples.NOON, "a/", 10);
        MongoPeople people = new MongoPeople(database);
        people.find("p1");
        people.saveField("p1", "work", "ojek", Samples.NOON);
        people.saveConsent("p1", new ConsentEntry("in:1#0", "service", true, Samples.NOON, "w"));
        people.isErased("p1");
        people.erase("p2", Samples.NOON);
        MongoProgress progress = new MongoProgress(database);
        progress.save(Samples.progress("in:x#3", "p1", ""));
        progress.save(Samples.wish("in:x#4", "p1", ""));
        progress.items("p1");
        progress.history("p1", "jkn", "class");
        progress.help("p1");
        progress.erase("p1");
        MongoTestAnswers answers = new MongoTestAnswers(database);
        answers.save(answer("p1"));
        answers.save(result("p1"));
        answers.results("p1");
        answers.erase("p2");
        MongoEvents events = new MongoEvents(database);
        events.count("p1");
        events.erase("p2");
        MongoLedgers ledgers = new MongoLedgers(database);
        ledgers.page("p1", "saving.plan");
        ledgers.erase("p2");
        MongoRatings ratings = new MongoRatings(database);
        ratings.of("p1");
        ratings.erase("p2");
        MongoTickets tickets = new MongoTickets(database);
        tickets.replace(tickets.find("t1").orElseThrow());
        tickets.queue(5);
        tickets.waiting(5, 5);
        tickets.answered(0, 5);
        tickets.held("s1", 0, 5);
        tickets.closed(0, 5);
        tickets.countWaiting();
        tickets.countWaitingSince(Samples.NOON);
        tickets.of("p1");
        tickets.numbered("4821");
        tickets.erase("p2");
        tickets.forget(Samples.NOON.minusSeconds(1));
        MongoLines said = new MongoLines(database);
        said.find("l1");
        said.of("ticket");
        said.uncarried(5);
        said.carried("l1");
        said.erase("p2");
        said.forget(Samples.NOON.minusSeconds(1));
        MongoForwards forwards = new MongoForwards(database);
        forwards.newest("s1", 5);
        forwards.erase("p2");
        forwards.forget(Samples.NOON.minusSeconds(1));
        MongoMoves moves = new MongoMoves(database);
        moves.offer(new Moves.Offer("other", "p1", chat, Samples.NOON.plusSeconds(1), null, null));
        moves.claim("h3", chat, Samples.NOON);
        moves.keep("h3", Samples.NEWCOMER);
        moves.failures(chat, Samples.NOON);
        moves.erase("p2");
        MongoPlans plans = new MongoPlans(database);
        plans.save(plans.find("p1").orElseThrow());
        plans.due(Samples.NOON.plusSeconds(1), 5);
        plans.erase("p2");
        MongoOccurrences occurrences = new MongoOccurrences(database);
        occurrences.settle(occurrence("p1").id(), Occurrence.State.SENT, "", Samples.NOON);
        occurrences.of("p1");
        occurrences.erase("p2");
        MongoPoisonLog poison = new MongoPoisonLog(database);
        poison.count();
        poison.latest(5);
        MongoParkedEffects parked = new MongoParkedEffects(database);
        parked.count();
        parked.list(5);
        parked.erase("p2");
        MongoWebMessages lines = new MongoWebMessages(database);
        lines.append(line("k1"));
        lines.append(line("new"));
        lines.find(chat, 3);
        lines.since(Set.of(chat, ChatId.of("web", "w1")), 5, 10);
        lines.forget(ChatId.of("web", "w2"));
        useBulk(database);
        useClinics(database);
        useBroadcasts(database);
        useRoll(database);
        useConsole(database);
    }

    private static void useBroadcasts(MongoDatabase database) {
        MongoBroadcasts broadcasts = new MongoBroadcasts(database);
        broadcasts.save(broadcasts.find("b1").orElseThrow());
        broadcasts.due(Samples.NOON, 5);
        broadcasts.open(5);
        MongoReminderNumbers numbers = new MongoReminderNumbers(database);
        numbers.plans();
        numbers.upTo(Samples.NOON, agenda -> {
        });
        numbers.since(Samples.NOON);
        numbers.dropped(Samples.NOON);
        numbers.at(Occurrence.State.DROPPED, Samples.NOON, 0, 5);
        new MongoGroups(database).page(id.pendamping.group.Group.Stage.ACTIVE, 0, 5);
        MongoKeptParts kept = new MongoKeptParts(database);
        kept.find("k1");
        kept.of(id.pendamping.broadcast.Kept.Kind.TEXT, 0, 5);
        kept.forget("k2");
        kept.erase("p3");
        broadcasts.begun(null, 5);
        broadcasts.begun("p1", 5);
        broadcasts.erase("p2");
        MongoRecipients recipients = new MongoRecipients(database);
        recipients.frozen("b1", 5);
        recipients.stand("b1", List.of("p1"), Recipient.State.QUEUED, "", Samples.NOON);
        recipients.stand("b1", List.of("p1", "p3"), Recipient.State.SENT, "", Samples.NOON);
        recipients.dropFrozen("b3", "cancelled", Samples.NOON);
        recipients.count("b1", Recipient.State.SENT, 5);
        recipients.counts("b1");
        recipients.standing("b1", Recipient.State.SENT, 0, 5);
        recipients.arm("b1", 1, "", 5);
        recipients.of("p1");
        recipients.erase("p2");
        MongoContacts contacts = new MongoContacts(database);
        contacts.last("p1");
        contacts.record("p1", Samples.NOON);
        contacts.erase("p2");
        Conversation willing = Conversation.fresh(ChatId.of("web", "w3x"), "p3",
                Samples.NEWCOMER.withConsent(Consent.SERVICE, true));
        new MongoConversations(database).commit(new Commit(willing, "in:y", Samples.turn(willing), LEASE, null, false));
        new MongoCandidates(database).after("web:w3", 99,
                EnumSet.allOf(Criterion.class),
                Samples.NOON);
    }

    private static void useBulk(MongoDatabase database) {
        MongoBulkRows rows = new MongoBulkRows(database);
        MongoBulkClaims claims = new MongoBulkClaims(database);
        MongoBulkOutcomes outcomes = new MongoBulkOutcomes(database);
        BulkClaims.Hold hold = new BulkClaims.Hold("a/1", Samples.NOON.plusSeconds(30));
        outcomes.oldestDue(Samples.NOON);
        claims.claim(hold, Samples.NOON, 5, Set.of(ChatId.of("tg", "4711")));
        claims.claim(hold, Samples.NOON, 5, null).forEach(row -> {
            claims.begin(row.id(), hold, Samples.NOON);
            claims.settle(row.id(), "a/1", new BulkOutcome.Sent(1), Samples.NOON);
            claims.putBack(row.id(), "a/1", Samples.NOON);
            claims.postpone(row.id(), "a/1", Samples.NOON);
            outcomes.told(row.id());
        });
        claims.recover("a/2", "a/", Samples.NOON, Samples.NOON);
        outcomes.untold(5);
        outcomes.counts();
        outcomes.unknown(5);
        rows.cancel("p40", "reminder", "paid", Samples.NOON);
        rows.cancel("p41", "", "stopped", Samples.NOON);
        rows.erase("p42");
    }

    private static BsonDocument explainable(BsonDocument command) {
        BsonDocument copy = BsonDocument.parse(command.toJson());
        Set.of("$db", "lsid", "writeConcern", "txnNumber", "$readPreference", "ordered").forEach(copy::remove);
        return copy;
    }

    private static String nameOf(BsonDocument command) {
        return command.getFirstKey() + " " + command.toJson().replaceAll("\"update\": \\{.*", "").substring(0,
                Math.min(100, command.toJson().replaceAll("\"update\": \\{.*", "").length()));
    }

    private static Effect.SaveAnswer answer(String person) {
        return new Effect.SaveAnswer("in:" + person + "#0", person, Samples.NOON, "pre", "jkn-bpu/Q01", "i", 1, true);
    }

    private static Effect.SaveResult result(String person) {
        return new Effect.SaveResult("in:" + person + "#1", person, Samples.NOON, "pre", 1, 2);
    }

    private static Occurrence occurrence(String person) {
        return new Occurrence(person, Bill.JKN, LocalDate.of(2026, 12, 10), 0, Samples.NOON, Occurrence.State.QUEUED,
                "", Samples.NOON);
    }

    private static WebMessage.Draft line(String key) {
        return new WebMessage.Draft(ChatId.of("web", "w0"), WebMessage.Kind.TEXT, key, Samples.NOON, null,
                OutgoingMessage.text("halo"));
    }

    private static Poison poison(String inbound) {
        return new Poison(inbound, ChatId.of("web", "x"), "start@1", "ask", Samples.NOON, "x");
    }
}
