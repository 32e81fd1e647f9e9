package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.assessment.TestAnswers;
import id.pendamping.broadcast.Broadcasts;
import id.pendamping.broadcast.Candidates;
import id.pendamping.broadcast.KeptParts;
import id.pendamping.broadcast.Recipients;
import id.pendamping.casework.FieldNotes;
import id.pendamping.casework.Imports;
import id.pendamping.casework.Remarks;
import id.pendamping.casework.Roll;
import id.pendamping.checklist.Progress;
import id.pendamping.clinic.Bookings;
import id.pendamping.clinic.Seats;
import id.pendamping.clinic.Visits;
import id.pendamping.console.Accounts;
import id.pendamping.console.WrongPasswords;
import id.pendamping.feedback.Ratings;
import id.pendamping.helpdesk.Forwards;
import id.pendamping.helpdesk.Lines;
import id.pendamping.group.GroupAnswers;
import id.pendamping.group.GroupMembers;
import id.pendamping.group.Groups;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.Moves;
import id.pendamping.inbox.ParkedEffects;
import id.pendamping.inbox.PoisonLog;
import id.pendamping.inbox.TalkPlaces;
import id.pendamping.outbox.BotName;
import id.pendamping.outbox.BulkClaims;
import id.pendamping.outbox.BulkOutcomes;
import id.pendamping.outbox.BulkRows;
import id.pendamping.invite.Invitations;
import id.pendamping.outbox.Contacts;
import id.pendamping.ledger.Ledgers;
import id.pendamping.outbox.FloodWaits;
import id.pendamping.outbox.Heartbeats;
import id.pendamping.outbox.SendingSwitch;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.EventStore;
import id.pendamping.outcome.Ways;
import id.pendamping.participant.People;
import id.pendamping.programme.Programmes;
import id.pendamping.reminder.Occurrences;
import id.pendamping.reminder.Plans;
import id.pendamping.reminder.ReminderNumbers;
import id.pendamping.simulation.Samples;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.ExportLog;
import id.pendamping.staff.StaffCodes;
import id.pendamping.staff.StaffList;
import id.pendamping.telegram.ServedBot;
import id.pendamping.webchat.Roster;
import id.pendamping.webchat.TravelOffset;
import id.pendamping.webchat.WebMessages;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the store and gives every room what it keeps there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class MongoConfiguration {

    @Bean
    Store store(StoreSettings settings) {
        return Store.open(settings);
    }

    @Bean
    MongoDatabase database(Store store) {
        return store.database();
    }

    @Bean
    Conversations conversations(MongoDatabase database) {
        return new MongoConversations(database);
    }

    @Bean
    PoisonLog poisonLog(MongoDatabase database) {
        return new MongoPoisonLog(database);
    }

    @Bean
    ParkedEffects parkedEffects(MongoDatabase database) {
        return new MongoParkedEffects(database);
    }

    @Bean
    People people(MongoDatabase database) {
        return new MongoPeople(database);
    }

    @Bean
    TestAnswers testAnswers(MongoDatabase database) {
        return new MongoTestAnswers(database);
    }

    @Bean
    Progress progress(MongoDatabase database) {
        return new MongoProgress(database);
    }

    @Bean
    EventStore events(MongoDatabase database) {
        return new MongoEvents(database);
    }

    @Bean
    Courses courses(MongoDatabase database) {
        return new MongoCourses(database);
    }

    @Bean
    FloodWaits floodWaits(MongoDatabase database) {
        return new MongoFloodWaits(database);
    }

    @Bean
    WebMessages webMessages(MongoDatabase database) {
        return new MongoWebMessages(database);
    }

    @Bean
    Roster roster(MongoDatabase database) {
        return new MongoRoster(database);
    }

    @Bean
    TravelOffset travelOffset(MongoDatabase database) {
        return new MongoTravelOffset(database);
    }

    @Bean
    ServedBot servedBot(MongoDatabase database) {
        return new MongoServedBot(database);
    }

    @Bean
    BulkRows bulkRows(MongoDatabase database) {
        return new MongoBulkRows(database);
    }

    @Bean
    BulkClaims bulkClaims(MongoDatabase database) {
        return new MongoBulkClaims(database);
    }

    @Bean
    BulkOutcomes bulkOutcomes(MongoDatabase database) {
        return new MongoBulkOutcomes(database);
    }

    @Bean
    SendingSwitch sendingSwitch(MongoDatabase database) {
        return new MongoSendingSwitch(database);
    }

    @Bean
    Heartbeats heartbeats(MongoDatabase database) {
        return new MongoHeartbeats(database);
    }

    @Bean
    Ledgers ledgers(MongoDatabase database) {
        return new MongoLedgers(database);
    }

    @Bean
    Ratings ratings(MongoDatabase database) {
        return new MongoRatings(database);
    }

    @Bean
    Plans plans(MongoDatabase database) {
        return new MongoPlans(database);
    }

    @Bean
    ReminderNumbers reminderNumbers(MongoDatabase database) {
        return new MongoReminderNumbers(database);
    }

    @Bean
    Occurrences occurrences(MongoDatabase database) {
        return new MongoOccurrences(database);
    }

    @Bean
    Moves moves(MongoDatabase database) {
        return new MongoMoves(database);
    }

    @Bean
    Broadcasts broadcasts(MongoDatabase database) {
        return new MongoBroadcasts(database);
    }

    @Bean
    KeptParts keptParts(MongoDatabase database) {
        return new MongoKeptParts(database);
    }

    @Bean
    Recipients recipients(MongoDatabase database) {
        return new MongoRecipients(database);
    }

    @Bean
    Candidates candidates(MongoDatabase database) {
        return new MongoCandidates(database);
    }

    @Bean
    Contacts contacts(MongoDatabase database) {
        return new MongoContacts(database);
    }

    @Bean
    StaffList staffList(MongoDatabase database) {
        return new MongoStaff(database);
    }

    @Bean
    BotName botName(MongoDatabase database) {
        return new MongoBotName(database);
    }

    @Bean
    StaffCodes staffCodes(MongoDatabase database) {
        return new MongoStaffCodes(database);
    }

    @Bean
    Invitations invitations(MongoDatabase database) {
        return new MongoInvitations(database);
    }

    @Bean
    Ways ways(MongoDatabase database, Courses courses) {
        return new MongoWays(database, courses);
    }

    @Bean
    Samples samples(MongoDatabase database) {
        return new MongoSamples(database);
    }

    @Bean
    AuditTrail auditTrail(MongoDatabase database) {
        return new MongoAuditTrail(database);
    }

    @Bean
    MongoTickets tickets(MongoDatabase database) {
        return new MongoTickets(database);
    }

    @Bean
    Lines ticketLines(MongoDatabase database) {
        return new MongoLines(database);
    }

    @Bean
    Forwards ticketForwards(MongoDatabase database) {
        return new MongoForwards(database);
    }

    @Bean
    MongoGatherings gatherings(MongoDatabase database) {
        return new MongoGatherings(database);
    }

    @Bean
    Bookings bookings(MongoDatabase database) {
        return new MongoBookings(database);
    }

    @Bean
    Seats seats(MongoDatabase database) {
        return new MongoSeats(database);
    }

    @Bean
    Visits visits(MongoDatabase database) {
        return new MongoVisits(database);
    }

    @Bean
    MongoEnrolments enrolments(MongoDatabase database) {
        return new MongoEnrolments(database);
    }

    @Bean
    Groups groups(MongoDatabase database) {
        return new MongoGroups(database);
    }

    @Bean
    GroupAnswers groupAnswers(MongoDatabase database) {
        return new MongoGroupAnswers(database);
    }

    @Bean
    GroupMembers groupMembers(MongoDatabase database) {
        return new MongoGroupMembers(database);
    }

    @Bean
    Accounts accounts(MongoDatabase database) {
        return new MongoAccounts(database);
    }

    @Bean
    WrongPasswords wrongPasswords(MongoDatabase database) {
        return new MongoWrongPasswords(database);
    }

    @Bean
    Programmes programmes(MongoDatabase database) {
        return new MongoProgrammes(database);
    }

    @Bean
    Roll roll(MongoDatabase database) {
        return new MongoRoll(database);
    }

    @Bean
    Remarks remarks(MongoDatabase database) {
        return new MongoRemarks(database);
    }

    @Bean
    FieldNotes fieldNotes(MongoDatabase database) {
        return new MongoFieldNotes(database);
    }

    @Bean
    Imports imports(MongoDatabase database) {
        return new MongoImports(database);
    }

    @Bean
    LockProvider lockProvider(MongoDatabase database) {
        return new MongoLockProvider(database.getCollection(Schema.LOCKS));
    }

    @Bean
    ExportLog exportLog(MongoDatabase database) {
        return new MongoExportLog(database);
    }

    @Bean
    TalkPlaces talkPlaces(MongoDatabase database) {
        return new MongoTalkPlaces(database);
    }
}
