package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Opens the store and gives every room what it keeps there: each class named here is the port of a room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
@Import({
        MongoAccounts.class, MongoAuditTrail.class, MongoBookings.class, MongoBotName.class, MongoBroadcasts.class,
        MongoBulkClaims.class, MongoBulkOutcomes.class, MongoBulkRows.class, MongoCandidates.class, MongoContacts.class,
        MongoConversations.class, MongoCourses.class, MongoEnrolments.class, MongoEvents.class, MongoExportLog.class,
        MongoFieldNotes.class,
        MongoFloodWaits.class, MongoForwards.class, MongoGatherings.class, MongoGroupAnswers.class,
        MongoGroupMembers.class, MongoGroups.class, MongoHeartbeats.class, MongoImports.class, MongoInvitations.class,
        MongoKeptParts.class, MongoLedgers.class, MongoLines.class, MongoMoves.class, MongoOccurrences.class,
        MongoParkedEffects.class, MongoPeople.class, MongoPlans.class, MongoPoisonLog.class, MongoProgrammes.class,
        MongoProgress.class, MongoRatings.class, MongoRecipients.class, MongoRemarks.class, MongoReminderNumbers.class,
        MongoRoll.class, MongoRoster.class, MongoSamples.class, MongoSeats.class, MongoSendingSwitch.class,
        MongoServedBot.class, MongoStaff.class, MongoStaffCodes.class, MongoTalkPlaces.class, MongoTestAnswers.class,
        MongoTickets.class, MongoTravelOffset.class, MongoVisits.class, MongoWays.class, MongoWebMessages.class,
        MongoWrongPasswords.class
})
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
    LockProvider lockProvider(MongoDatabase database) {
        return new MongoLockProvider(database.getCollection(Schema.LOCKS));
    }
}
