package id.pendamping.clinic;

import id.pendamping.checklist.Progress;
import id.pendamping.dialog.Content;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.BotLinks;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.BulkSource;
import id.pendamping.outbox.InMemoryBotName;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.participant.People;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** This room put together over fakes, for tests that play whole talks. */
public record ClinicInMemory(Stores stores, List<EffectHandler> handlers, List<SnapshotSource> sources,
        BulkSource news, InMemoryEvents events) {

    /** What this room stands on. */
    public record Ground(Content content, Conversations conversations, BulkRows rows, People people, Progress progress,
            StaffDirectory staff, AuditTrail audit, InstantSource clock) {
    }

    public static ClinicInMemory begin(Ground ground) {
        return over(ground, new Stores(new InMemoryGatherings(), new InMemoryBookings(), new InMemorySeats(),
                new InMemoryVisits()));
    }

    static ClinicInMemory over(Ground ground, Stores stores) {
        News news = new News(ground.rows(), chat -> ground.conversations().find(chat)
                .map(found -> found.standing().zone()).orElse(ZoneId.of("Asia/Jakarta")));
        InMemoryEvents events = new InMemoryEvents();
        Places places = new Places(stores.gatherings(), stores.bookings(), stores.seats(), news);
        EffectHandler staff = new StaffEffects(stores, news, new Series(stores.gatherings()),
                new Follow(ground.progress(), events.journal(), ground.people()), ground.audit()).of(ground.staff());
        return new ClinicInMemory(stores, List.of(ClinicEffects.into(places, stores.visits()), staff),
                List.of(new ClinicSource(stores,
                        new ClinicDesk(stores, ground.people(), new BotLinks(new InMemoryBotName())),
                        new Bring(ground.content().checklists().values()), ground.staff(), ground.clock()),
                        new StoredBookingsSource(stores)),
                new ClinicNews(stores, ground.conversations(), ground.content()), events);
    }
}
