package id.pendamping.clinic;

import id.pendamping.checklist.Progress;
import id.pendamping.dialog.Content;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.Loop;
import id.pendamping.outbox.BotLinks;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outcome.Events;
import id.pendamping.participant.People;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClinicConfiguration {

    private static final Duration SERIES = Duration.ofMinutes(10);
    private static final ZoneId USUAL = ZoneId.of("Asia/Jakarta");

    @Bean
    Stores clinicStores(Gatherings gatherings, Bookings bookings, Seats seats, Visits visits) {
        return new Stores(gatherings, bookings, seats, visits);
    }

    @Bean
    News clinicRows(BulkRows rows, Conversations conversations) {
        return new News(rows, chat -> conversations.find(chat).map(Conversation::standing).map(Standing::zone)
                .orElse(USUAL));
    }

    @Bean
    Places clinicPlaces(Stores stores, News news) {
        return new Places(stores.gatherings(), stores.bookings(), stores.seats(), news);
    }

    @Bean
    Series clinicSeries(Gatherings gatherings) {
        return new Series(gatherings);
    }

    @Bean
    EffectHandler clinicEffects(Places places, Stores stores) {
        return ClinicEffects.into(places, stores.visits());
    }

    @Bean
    EffectHandler clinicStaffEffects(Stores stores, News news, Series series, Progress progress,
            Events events, People people, AuditTrail audit, StaffDirectory staff) {
        return new StaffEffects(stores, news, series, new Follow(progress, events, people), audit).of(staff);
    }

    @Bean
    Bring whatToBring(Content content) {
        return new Bring(content.checklists().values());
    }

    @Bean
    Calendar clinicCalendar(Stores stores, People people, BotLinks links) {
        return new Calendar(stores, people, links);
    }

    @Bean
    ClinicSource clinicSource(Stores stores, People people, StaffDirectory staff,
            BotLinks links, Bring bring, InstantSource clock) {
        return new ClinicSource(stores, new ClinicDesk(stores, people, links), bring,
                staff,
                clock);
    }

    @Bean
    StoredBookingsSource storedBookingsSource(Stores stores) {
        return new StoredBookingsSource(stores);
    }

    @Bean
    ClinicNews clinicNews(Stores stores, Conversations conversations, Content content) {
        return new ClinicNews(stores, conversations, content);
    }

    @Bean
    Loop clinicsComeAgain(Series series, InstantSource clock) {
        return new Loop("clinics come again", SERIES, Loop.WAKING, () -> series.goOn(clock.instant()));
    }
}
