package id.pendamping.inbox;

import id.pendamping.outbox.Host;
import id.pendamping.outbox.SendLoop;
import id.pendamping.outbox.SendingRules;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What goes on beside the turns, and what can be seen of it. */
@Configuration(proxyBeanMethods = false)
class LoopConfiguration {

    private static final Duration SWEEP = Duration.ofSeconds(2);
    private static final Duration WAKE = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration SEND = Duration.ofSeconds(1);

    /** Wake-ups wait while so many chats are still waiting for their replies. */
    private static final int BUSY = 100;

    @Bean
    CaughtUp caughtUp() {
        return new CaughtUp();
    }

    @Bean
    Polls polls(MachineClock clock, MeterRegistry metrics) {
        Polls polls = new Polls(clock);
        TimeGauge.builder("pendamping.poll.age", polls, TimeUnit.MILLISECONDS,
                it -> it.longestSilence().map(Duration::toMillis).orElse(0L))
                .description("since the last answer of a polled server").register(metrics);
        return polls;
    }

    @Bean
    Loop sweeping(Conversations conversations, Drainer drainer, Leases leases, MeterRegistry metrics) {
        TimeGauge.builder("pendamping.pending.age", drainer, TimeUnit.MILLISECONDS,
                it -> it.oldestPending().toMillis()).description("age of the oldest effect that is not carried out")
                .register(metrics);
        return new Loop("sweeping", SWEEP, Loop.SWEEPING, new Sweeper(conversations, drainer, leases)::sweep);
    }

    @Bean
    Loop waking(Conversations conversations, Inbox inbox, CaughtUp caughtUp, Drainer drainer, InstantSource clock,
            MachineClock machine, LockProvider locks) {
        WakeUps wakeUps = new WakeUps(conversations, inbox, () -> caughtUp.isOpen() && drainer.draining() < BUSY,
                clock, machine, locks);
        return new Loop("waking", WAKE, Loop.WAKING, wakeUps::wakeDue);
    }

    @Bean
    Host processHost(Leases leases, CaughtUp caughtUp, StoppableThreads threads) {
        return new ProcessHost(leases, caughtUp, threads);
    }

    @Bean
    Loop lookingAtTheSwitch(SendingRules rules) {
        return new Loop("looking at the switch", LOOK, Loop.SWEEPING, rules::look);
    }

    @Bean
    Loop sending(SendLoop loop) {
        return new Loop("sending", SEND, Loop.WAKING, loop::sendDue);
    }

    /** Known to the health endpoint, and to its readiness group, as inbox. */
    @Bean
    InboxHealth inboxHealthIndicator(Drainer drainer, Polls polls, ParkedEffects parked, PoisonLog poison) {
        return new InboxHealth(drainer, polls, parked, poison);
    }
}
