package id.pendamping.reminder;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.CaughtUp;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.Loop;
import id.pendamping.inbox.MachineClock;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.Contacts;
import java.time.Duration;
import java.time.InstantSource;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    Timing reminderTiming(Content content) {
        return new Timing(new Calendar(content.facts()));
    }

    @Bean
    EffectHandler reminderNotes(Plans plans, Occurrences occurrences, BulkRows rows, Timing timing) {
        return ReminderNotes.into(plans, occurrences, rows, timing.timetable());
    }

    @Bean
    BillsSource billsSource(Plans plans, InstantSource clock) {
        return new BillsSource(plans, clock);
    }

    @Bean
    StoredBillsSource storedBillsSource(Plans plans, Content content) {
        return new StoredBillsSource(plans, content);
    }

    @Bean
    ReminderSource reminderSource(Plans plans, Occurrences occurrences, Conversations conversations,
            Content content, Contacts contacts) {
        return new ReminderSource(plans, occurrences, conversations, new Calendar(content.facts()),
                new ReminderWords(content), contacts);
    }

    @Bean
    Outlook reminderOutlook(ReminderNumbers numbers, Timing timing, InstantSource clock) {
        return new Outlook(numbers, timing.timetable(), clock);
    }

    @Bean
    Welcome welcome(Plans plans, Contacts contacts, Content content) {
        return Welcome.of(content.facts(), plans, contacts);
    }

    @Bean
    Loop planning(Plans plans, Occurrences occurrences, BulkRows rows, Timing timing, CaughtUp caughtUp,
            InstantSource clock, MachineClock machine, LockProvider locks) {
        Planning planning = new Planning(new PlanLoop(plans, occurrences, rows, timing), caughtUp::isOpen, clock,
                machine::instant, locks);
        return new Loop("planning", PAUSE, Loop.WAKING, planning::planDue);
    }
}
