package id.pendamping.broadcast;

import id.pendamping.dialog.Content;
import id.pendamping.group.Groups;
import id.pendamping.inbox.CaughtUp;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.Loop;
import id.pendamping.inbox.MachineClock;
import id.pendamping.invite.Friends;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.Channels;
import id.pendamping.outcome.Events;
import id.pendamping.participant.People;
import id.pendamping.reminder.Welcome;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.time.Duration;
import java.time.InstantSource;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BroadcastConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    Counting audienceCounting(Candidates candidates) {
        return new Counting(candidates);
    }

    @Bean
    Reach broadcastReach(StaffDirectory staff, Friends friends) {
        return new Reach(staff, friends);
    }

    @Bean
    Drafting broadcastDrafting(Broadcasts broadcasts, Reach reach, AuditTrail audit, BulkRows rows, Counting counting,
            @Value("${pendamping.broadcast.alone:200}") long alone) {
        return new Drafting(broadcasts, reach, audit, new Notices(reach.staff(), rows), counting, alone);
    }

    @Bean
    EffectHandler broadcastNotes(Drafting drafting, Broadcasts broadcasts, Recipients recipients, Reach reach,
            AuditTrail audit) {
        return drafting.handler().and(new Steering(broadcasts, recipients, reach, audit).handler());
    }

    @Bean
    RunningSource runningBroadcastsSource(Broadcasts broadcasts, Recipients recipients, Reach reach, Groups groups) {
        return new RunningSource(broadcasts, recipients, reach, groups);
    }

    @Bean
    ResultsSource broadcastResultsSource(Broadcasts broadcasts, Recipients recipients, Reach reach, People people,
            Content content) {
        return new ResultsSource(broadcasts, recipients, reach,
                new Missed(recipients, reach, people, new BroadcastWords(content)));
    }

    @Bean
    Board broadcastBoard(Broadcasts broadcasts, Recipients recipients, Reach reach, People people, Content content) {
        return new Board(broadcasts, recipients, reach,
                new Missed(recipients, reach, people, new BroadcastWords(content)));
    }

    @Bean
    Prospects broadcastProspects(Counting counting, Reach reach, Content content, Channels channels,
            Drafting drafting, InstantSource clock) {
        return new Prospects(counting, reach, new BroadcastWords(content),
                new AudienceSource.Look(clock, drafting.alone(), channels::rate));
    }

    @Bean
    EffectHandler keptPartsNotes(KeptParts parts, Reach reach, AuditTrail audit) {
        return new Keeping(parts, reach, audit).handler();
    }

    @Bean
    StoredBroadcastsSource storedBroadcastsSource(Recipients recipients) {
        return new StoredBroadcastsSource(recipients);
    }

    @Bean
    AudienceSource audienceSource(Broadcasts broadcasts, Counting counting, Reach reach, Content content,
            Channels channels, Drafting drafting, InstantSource clock) {
        return new AudienceSource(broadcasts, counting, reach, new BroadcastWords(content),
                new AudienceSource.Look(clock, drafting.alone(), channels::rate));
    }

    @Bean
    BroadcastSource broadcastSource(Broadcasts broadcasts, Recipients recipients, Conversations conversations,
            Reach reach, Welcome welcome, Content content) {
        return new BroadcastSource(broadcasts, recipients, conversations, reach, welcome, new BroadcastWords(content));
    }

    @Bean
    BroadcastLoop broadcastLoop(Broadcasts broadcasts, Recipients recipients, Candidates candidates, BulkRows rows,
            Reach reach, Events events) {
        return new BroadcastLoop(broadcasts, recipients, new Freezing(candidates, reach, new Trials(events)), rows,
                new Notices(reach.staff(), rows));
    }

    @Bean
    Loop broadcasting(BroadcastLoop loop, CaughtUp caughtUp, InstantSource clock, MachineClock machine,
            LockProvider locks) {
        Broadcasting broadcasting = new Broadcasting(loop, caughtUp::isOpen, clock, machine::instant, locks);
        return new Loop("broadcasting", PAUSE, Loop.WAKING, broadcasting::goOn);
    }
}
