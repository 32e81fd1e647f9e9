package id.pendamping.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.engine.Effect;
import id.pendamping.outbox.Bills;
import id.pendamping.outbox.BulkState;
import id.pendamping.outbox.FloodWaits;
import id.pendamping.outbox.Heartbeats;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.outbox.InMemoryFloodWaits;
import id.pendamping.outbox.InMemoryHeartbeats;
import id.pendamping.outbox.InMemorySendingSwitch;
import id.pendamping.outbox.RecordingSender;
import id.pendamping.outbox.Sending;
import id.pendamping.outbox.SendingRules;
import id.pendamping.outbox.SendingSwitch;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.participant.People;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import net.javacrumbs.shedlock.core.LockProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

class InboxConfigurationTest {

    @TempDir
    private Path folder;

    private final RecordingSender web = new RecordingSender("web");
    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(Rooms.class).withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withBean(Conversations.class, InMemoryConversations::new).withBean(People.class, InMemoryPeople::new)
            .withBean(PoisonLog.class, InMemoryPoisonLog::new)
            .withBean(ParkedEffects.class, InMemoryParkedEffects::new)
            .withBean(FloodWaits.class, InMemoryFloodWaits::new).withBean(InMemoryBulk.class, InMemoryBulk::new)
            .withBean(SendingSwitch.class, InMemorySendingSwitch::new)
            .withBean(Heartbeats.class, InMemoryHeartbeats::new)
            .withBean(id.pendamping.assessment.TestAnswers.class, id.pendamping.assessment.InMemoryTestAnswers::new)
            .withBean(id.pendamping.outcome.EventStore.class, () -> new id.pendamping.outcome.InMemoryEvents())
            .withBean(id.pendamping.outcome.Courses.class, id.pendamping.outcome.InMemoryCourses::new)
            .withBean(id.pendamping.checklist.Progress.class, id.pendamping.checklist.InMemoryProgress::new)
            .withBean(id.pendamping.ledger.Ledgers.class, id.pendamping.ledger.InMemoryLedgers::new)
            .withBean(id.pendamping.feedback.Ratings.class, id.pendamping.feedback.InMemoryRatings::new)
            .withBean(id.pendamping.reminder.Plans.class, id.pendamping.reminder.InMemoryPlans::new)
            .withBean(id.pendamping.reminder.Occurrences.class, id.pendamping.reminder.InMemoryOccurrences::new)
            .withBean(id.pendamping.reminder.ReminderNumbers.class,
                    () -> new id.pendamping.reminder.InMemoryReminderNumbers(
                            new id.pendamping.reminder.InMemoryPlans(),
                            new id.pendamping.reminder.InMemoryOccurrences()))
            .withBean(Moves.class, InMemoryMoves::new)
            .withBean(id.pendamping.outbox.BotName.class, id.pendamping.outbox.InMemoryBotName::new)
            .withBean(id.pendamping.outbox.Contacts.class, id.pendamping.outbox.InMemoryContacts::new)
            .withBean(id.pendamping.broadcast.Broadcasts.class, id.pendamping.broadcast.InMemoryBroadcasts::new)
            .withBean(id.pendamping.broadcast.Recipients.class, id.pendamping.broadcast.InMemoryRecipients::new)
            .withBean(id.pendamping.broadcast.KeptParts.class, id.pendamping.broadcast.InMemoryKeptParts::new)
            .withBean(id.pendamping.broadcast.Candidates.class, id.pendamping.broadcast.InMemoryCandidates::new)
            .withBean(id.pendamping.staff.StaffList.class, id.pendamping.staff.InMemoryStaff::new)
            .withBean(id.pendamping.staff.StaffCodes.class, id.pendamping.staff.InMemoryStaffCodes::new)
            .withBean(id.pendamping.invite.Invitations.class, id.pendamping.invite.InMemoryInvitations::new)
            .withBean(id.pendamping.outcome.Ways.class, id.pendamping.outcome.InMemoryWays::new)
            .withBean(id.pendamping.helpdesk.Tickets.class, id.pendamping.helpdesk.InMemoryTickets::new)
            .withBean(id.pendamping.helpdesk.Lines.class, id.pendamping.helpdesk.InMemoryLines::new)
            .withBean(id.pendamping.helpdesk.Forwards.class, id.pendamping.helpdesk.InMemoryForwards::new)
            .withBean(id.pendamping.staff.AuditTrail.class, id.pendamping.staff.InMemoryAuditTrail::new)
            .withBean(id.pendamping.enrolment.InMemoryEnrolments.class)
            .withBean(id.pendamping.clinic.Gatherings.class, id.pendamping.clinic.InMemoryGatherings::new)
            .withBean(id.pendamping.clinic.Bookings.class, id.pendamping.clinic.InMemoryBookings::new)
            .withBean(id.pendamping.clinic.Seats.class, id.pendamping.clinic.InMemorySeats::new)
            .withBean(id.pendamping.clinic.Visits.class, id.pendamping.clinic.InMemoryVisits::new)
            .withBean(id.pendamping.group.Groups.class, id.pendamping.group.InMemoryGroups::new)
            .withBean(id.pendamping.group.GroupAnswers.class, id.pendamping.group.InMemoryGroupAnswers::new)
            .withBean(id.pendamping.group.GroupMembers.class, id.pendamping.group.InMemoryGroupMembers::new)
            .withBean(id.pendamping.programme.Programmes.class, id.pendamping.programme.InMemoryProgrammes::new)
            .withBean(id.pendamping.casework.Roll.class, id.pendamping.casework.InMemoryRoll::new)
            .withBean(id.pendamping.casework.Remarks.class, id.pendamping.casework.InMemoryRemarks::new)
            .withBean(id.pendamping.casework.FieldNotes.class, id.pendamping.casework.InMemoryFieldNotes::new)
            .withBean(id.pendamping.casework.Imports.class, id.pendamping.casework.InMemoryImports::new)
            .withBean(RecordingSender.class, () -> web)
            .withBean(Bills.class, Bills::new)
            .withBean(LockProvider.class, () -> configuration -> Optional.of(() -> {
            }))
            .withPropertyValues("pendamping.outbox.rate=off", "pendamping.outbox.sending=on",
                    "pendamping.content.zone=Asia/Makassar", "server.port=8123");

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties
    @ComponentScan({"id.pendamping.inbox", "id.pendamping.outbox", "id.pendamping.assessment", "id.pendamping.outcome",
            "id.pendamping.checklist", "id.pendamping.ledger", "id.pendamping.feedback", "id.pendamping.answers",
            "id.pendamping.reminder", "id.pendamping.staff", "id.pendamping.invite", "id.pendamping.report",
            "id.pendamping.helpdesk", "id.pendamping.clinic", "id.pendamping.enrolment", "id.pendamping.broadcast",
            "id.pendamping.group", "id.pendamping.programme", "id.pendamping.casework"})
    static class Rooms {
    }

    @Test
    void theDoorOpensWithTheRealContent() {
        ChatId sari = ChatId.of("web", "sari");
        context.withPropertyValues("pendamping.content.folder=dialogs").run(running -> {
            assertThat(running).hasNotFailed();
            Instant now = running.getBean(InstantSource.class).instant();
            assertThat(running.getBean(Inbox.class).handle(new Inbound.Text("web:1", sari, now, "/start")))
                    .isEqualTo(Handled.TURNED);
            await().until(() -> !web.shown().isEmpty());
            Conversations conversations = running.getBean(Conversations.class);
            await().until(() -> conversations.find(sari).orElseThrow().pending().isEmpty());
            assertThat(conversations.find(sari).orElseThrow().standing().zone().getId()).isEqualTo("Asia/Makassar");
            assertThat(conversations.find(sari).orElseThrow().person()).matches("[0-9a-f]{32}");
            assertThat(running.getBean(InboxHealth.class).health().getStatus()).isEqualTo(Status.UP);
            assertThat(running.getBean(Leases.class).node()).endsWith(":8123");
            assertThat(running.getBean(MeterRegistry.class).get("pendamping.turn").timer().count()).isEqualTo(1);
        });
    }

    @Test
    void aBadContentStopsTheStartWithEveryProblem() throws IOException {
        Files.writeString(folder.resolve("content.yaml"), "languages: [id, en]\nhome: nowhere\nodd: 1\n");
        context.withPropertyValues("pendamping.content.folder=" + folder).run(running -> {
            assertThat(running).hasFailed();
            FailureAnalysis told = new ContentRefusedAnalyzer().analyze(running.getStartupFailure());
            assertThat(told).isNotNull();
            assertThat(told.getDescription()).contains("content.yaml:3").contains("phrases.yaml").contains("nowhere")
                    .doesNotContain("Exception");
        });
    }

    @Test
    void theStopHoldsAnswersBackWithoutARestartAndLosesNone() {
        ChatId sari = ChatId.of("web", "sari");
        context.withPropertyValues("pendamping.content.folder=dialogs").run(running -> {
            SendingRules rules = running.getBean(SendingRules.class);
            Inbox inbox = running.getBean(Inbox.class);
            Instant now = running.getBean(InstantSource.class).instant();
            running.getBean(SendingSwitch.class).set(Sending.OFF);
            rules.look();
            assertThat(inbox.handle(new Inbound.Text("web:1", sari, now, "/start"))).isEqualTo(Handled.TURNED);
            await().until(() -> running.getBean(Drainer.class).draining() == 0);
            assertThat(web.attempts()).isEmpty();
            running.getBean(SendingSwitch.class).set(Sending.ON);
            rules.look();
            inbox.handle(new Inbound.Text("web:2", sari, now, "/bantuan"));
            Conversations conversations = running.getBean(Conversations.class);
            await().until(() -> conversations.find(sari).orElseThrow().pending().isEmpty());
            assertThat(web.shown()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void bulkRowsGoOutAndAreErasedWithThePerson() {
        context.withPropertyValues("pendamping.content.folder=dialogs").run(running -> {
            Instant now = running.getBean(InstantSource.class).instant();
            InMemoryBulk bulk = running.getBean(InMemoryBulk.class);
            bulk.queue(List.of(Bills.row("bill 7", "web:sari", now, 0),
                    Bills.row("bill 8", "web:budi", now.plusSeconds(3600), 0)));
            await().until(() -> bulk.count(BulkState.SENT) == 1);
            assertThat(web.shownTo(ChatId.of("web", "sari"))).containsExactly("bill 7");
            Effect.Erase erase = new Effect.Erase("in:1#0", "person-of-web:budi", now);
            running.getBeansOfType(EffectHandler.class).values().forEach(it -> it.apply(erase));
            assertThat(bulk.count(BulkState.QUEUED)).isZero();
        });
    }

    @Test
    void aNodeMayBeNamed() {
        context.withPropertyValues("pendamping.content.folder=dialogs", "pendamping.node.name=north")
                .run(running -> assertThat(running.getBean(Leases.class).formerHolders()).isEqualTo("north/"));
    }

    @Test
    void anIllegalRateSaysWhatIsLegal() {
        context.withPropertyValues("pendamping.content.folder=dialogs", "pendamping.outbox.rate=fast")
                .run(running -> assertThat(running).hasFailed().getFailure()
                        .hasStackTraceContaining("PENDAMPING_SEND_RATE is fast; legal is a number above 0"));
    }
}
