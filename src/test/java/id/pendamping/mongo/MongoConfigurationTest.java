package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.assessment.TestAnswers;
import id.pendamping.chat.ChatId;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.ParkedEffects;
import id.pendamping.inbox.PoisonLog;
import id.pendamping.outbox.BulkClaims;
import id.pendamping.outbox.BulkOutcomes;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.FloodWaits;
import id.pendamping.outbox.Heartbeats;
import id.pendamping.outbox.SendingSwitch;
import id.pendamping.outcome.EventStore;
import id.pendamping.participant.People;
import id.pendamping.telegram.ServedBot;
import id.pendamping.webchat.Roster;
import id.pendamping.webchat.TravelOffset;
import id.pendamping.webchat.WebMessages;
import net.javacrumbs.shedlock.core.LockProvider;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MongoConfigurationTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(MongoConfiguration.class);

    @Test
    void givesEveryRoomItsStore() {
        context.withPropertyValues("pendamping.store.uri=memory").run(running -> {
            assertThat(running).hasSingleBean(People.class).hasSingleBean(TestAnswers.class)
                    .hasSingleBean(EventStore.class).hasSingleBean(PoisonLog.class).hasSingleBean(ParkedEffects.class)
                    .hasSingleBean(FloodWaits.class).hasSingleBean(WebMessages.class).hasSingleBean(Roster.class)
                    .hasSingleBean(TravelOffset.class).hasSingleBean(ServedBot.class)
                    .hasSingleBean(BulkRows.class).hasSingleBean(BulkClaims.class).hasSingleBean(BulkOutcomes.class)
                    .hasSingleBean(SendingSwitch.class).hasSingleBean(Heartbeats.class)
                    .hasSingleBean(LockProvider.class)
                    .hasSingleBean(id.pendamping.checklist.Progress.class);
            assertThat(running.getBean(Conversations.class).find(ChatId.of("web", "sari"))).isEmpty();
        });
    }

    @Test
    void stopsTheStartWithWordsForTheOperator() {
        context.withPropertyValues("pendamping.store.uri=mongodb://budi:ge@heim@host").run(failed -> {
            assertThat(failed).hasFailed();
            FailureAnalysis said = new StoreUnusableAnalyzer().analyze(failed.getStartupFailure());
            assertThat(said.getDescription())
                    .isEqualTo("pendamping.store.uri (MONGODB_URI): this cannot be read as the address of a MongoDB");
            assertThat(said.getAction()).contains("mongodb://user:password@host:27017/pendamping");
        });
    }
}
