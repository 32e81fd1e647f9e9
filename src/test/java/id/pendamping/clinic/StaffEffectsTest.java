package id.pendamping.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendamping.checklist.InMemoryProgress;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.ItemState;
import id.pendamping.checklist.ItemProgress;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.BulkClaims.Hold;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.staff.InMemoryAuditTrail;
import id.pendamping.staff.InMemoryStaff;
import id.pendamping.staff.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffEffectsTest {

    private static final Instant NOON = ClinicStoresContract.START;
    private static final Map<String, Object> CLINIC = Map.of("kind", "clinic", "name", "Klinik", "place", "Balai",
            "area", "Badung", "at", "2024-07-08T01:00:00Z", "zone", "Asia/Makassar", "capacity", 5L);

    private final Stores stores = new Stores(new InMemoryGatherings(), new InMemoryBookings(), new InMemorySeats(),
            new InMemoryVisits());
    private final InMemoryProgress progress = new InMemoryProgress();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryEvents events = new InMemoryEvents();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final InMemoryBulk bulk = new InMemoryBulk();
    private final EffectHandler effects = new StaffEffects(stores,
            new News(bulk, chat -> ZoneId.of("Asia/Makassar")), new Series(stores.gatherings()),
            new Follow(progress, events.journal(), people), audit).of(staff);

    @BeforeEach
    void aClinicWithOneGuest() {
        staff.add("sari", Role.FACILITATOR);
        staff.add("agus", Role.KADER);
        stores.gatherings().create(ClinicStoresContract.gathering("g1", NOON));
        stores.seats().take(new Seat("g1", 1, "b1", "p1", true));
        people.saveConsent("p1", new ConsentEntry("c#0", "service", true, NOON, "consents"));
    }

    @Test
    void onlyStaffWhoMayMakeGatherings() {
        apply("in:1#0", "worker", "create", CLINIC);
        apply("in:2#0", "agus", "create", CLINIC);
        assertThat(stores.gatherings().from(NOON, 9)).hasSize(1);
        apply("in:3#0", "sari", "create", CLINIC);
        apply("in:3#0", "sari", "create", CLINIC);
        assertThat(stores.gatherings().from(NOON, 9)).hasSize(2);
    }

    @Test
    void aResultIsANewEntryOfTheChecklistAndKeepsTheEarlierOne() {
        progress.save(new ItemProgress("own", "p1", NOON.minusSeconds(60), "jkn", "registered",
                new ItemState(ItemState.Status.BLOCKED, "", "far", "", null, false)));
        result("in:1#0", "1", "jkn_registered");
        result("in:1#0", "1", "jkn_registered");
        assertThat(stores.visits().of("p1")).hasSize(1);
        assertThat(progress.history("p1", "jkn", "registered")).extracting(it -> it.state().evidence())
                .containsExactly("", "seen_by_staff");
        assertThat(audit.newest(9)).singleElement().extracting(it -> it.about()).isEqualTo("g1");
    }

    @Test
    void everyResultIsAnEventWithoutAWord() {
        result("in:1#0", "1", "came");
        result("in:2#0", "1", "jkn_registered");
        result("in:2#0", "1", "jkn_registered");
        stores.gatherings().create(new Gathering("g2", NOON, "sari", "forum", "F", "P", "A", "", NOON,
                ZoneId.of("Asia/Makassar"), 5, "", "", "", false));
        stores.seats().take(new Seat("g2", 1, "b2", "p1", true));
        apply("in:3#0", "sari", "result", Map.of("event", "g2", "number", "1", "result", "came"));
        assertThat(events.all()).extracting(SaveEvent::person, SaveEvent::type, SaveEvent::data).containsExactly(
                tuple("p1", "clinic_came", Map.of("gathering", "g1", "kind", "clinic", "result", "came")),
                tuple("p1", "clinic_registered",
                        Map.of("gathering", "g1", "kind", "clinic", "result", "jkn_registered")),
                tuple("p1", "session_attended", Map.of("gathering", "g2", "kind", "forum", "result", "came")));
    }

    @Test
    void anotherPlaceIsToldOnceToEverybodyWhoBooked() {
        stores.bookings().add(ClinicStoresContract.booking("b1", "p1"));
        apply("in:1#0", "sari", "edit", Map.of("event", "g1", "place", "Balai Baru"));
        apply("in:1#0", "sari", "edit", Map.of("event", "g1", "place", "Balai Baru"));
        apply("in:2#0", "agus", "edit", Map.of("event", "g1", "name", "Pesta"));
        assertThat(stores.gatherings().find("g1").orElseThrow()).satisfies(it -> {
            assertThat(it.place()).isEqualTo("Balai Baru");
            assertThat(it.name()).isEqualTo("Klinik JKN");
            assertThat(it.capacity()).isEqualTo(2);
        });
        assertThat(bulk.claim(new Hold("test", Instant.MAX), NOON, 100, null)).filteredOn(
                row -> row.about().startsWith("relocated|")).hasSize(1);
    }

    @Test
    void moreChairsAreForWhoWaitsAndFewerTakeNobodysChair() {
        stores.bookings().add(ClinicStoresContract.booking("b1", "p1"));
        stores.bookings().add(ClinicStoresContract.booking("b2", "p2"));
        stores.bookings().add(ClinicStoresContract.booking("b3", "p3"));
        apply("in:1#0", "sari", "edit", Map.of("event", "g1", "capacity", 3L));
        assertThat(stores.seats().of("g1")).extracting(Seat::number).containsExactly(1, 2, 3);
        apply("in:2#0", "sari", "edit", Map.of("event", "g1", "capacity", 1L));
        assertThat(stores.gatherings().find("g1").orElseThrow().capacity()).isEqualTo(1);
        assertThat(stores.seats().of("g1")).hasSize(3);
    }

    @Test
    void aSeriesThatEndsKeepsWhatIsInTheCalendar() {
        apply("in:1#0", "sari", "create", Map.of("kind", "forum", "name", "Forum", "place", "Balai", "area", "Badung",
                "at", "2024-07-08T01:00:00Z", "zone", "Asia/Makassar", "capacity", 5L, "repeat", "weekly"));
        int made = stores.gatherings().from(NOON, 99).size();
        apply("in:2#0", "sari", "end_series", Map.of("event", Calendar.made("in:1#0")));
        new Series(stores.gatherings()).goOn(NOON.plus(Series.AHEAD));
        assertThat(made).isGreaterThan(2);
        assertThat(stores.gatherings().from(NOON, 99)).hasSize(made).allMatch(it -> it.schedule().isEmpty());
    }

    @Test
    void nothingIsNotedOfWhoeverTookTheirConsentBack() {
        people.saveConsent("p1", new ConsentEntry("c#1", "service", false, NOON.plusSeconds(1), "consents"));
        result("in:1#0", "1", "came");
        assertThat(stores.visits().in("g1")).isEmpty();
        assertThat(events.all()).isEmpty();
    }

    @Test
    void nothingIsNotedOfNobodyAndOfTheErased() {
        result("in:1#0", "2", "came");
        result("in:2#0", "1", "won a car");
        people.erase("p1", NOON);
        result("in:3#0", "1", "came");
        assertThat(stores.visits().in("g1")).isEmpty();
        assertThat(audit.newest(9)).isEmpty();
    }

    private void result(String id, String number, String result) {
        apply(id, "sari", "result", Map.of("event", "g1", "number", number, "result", result));
    }

    private void apply(String id, String who, String what, Map<String, Object> values) {
        effects.apply(new Note(id, who, NOON, "clinic." + what, values));
    }
}
