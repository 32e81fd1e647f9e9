package id.pendamping.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.inbox.Faults;
import id.pendamping.outbox.BulkState;
import id.pendamping.outbox.InMemoryBulk;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Instant START = ClinicStoresContract.START;

    private final InMemoryGatherings gatherings = new InMemoryGatherings();
    private final InMemoryBookings bookings = new InMemoryBookings();
    private final InMemorySeats seats = new InMemorySeats();
    private final InMemoryBulk rows = new InMemoryBulk();

    @BeforeEach
    void twoPlaces() {
        gatherings.create(ClinicStoresContract.gathering("g1", START));
    }

    @Test
    void fiftyAtOnceNeverGetMoreThanThePlaces() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(IntStream.range(0, 50)
                    .mapToObj(i -> Executors.callable(() -> places(Faults.none()).book(wish(i)))).toList());
        }
        assertThat(seats.of("g1")).extracting(Seat::number).containsExactly(1, 2);
        assertThat(seats.of("g1")).extracting(Seat::person).doesNotHaveDuplicates();
        assertThat(bookings.in("g1").stream().filter(Booking::waited)).hasSize(48);
    }

    @Test
    void theOldestWaitingPersonGetsThePlaceThatBecomesFree() {
        Places places = places(Faults.none());
        IntStream.range(0, 4).forEach(i -> places.book(wish(i)));
        places.cancel("g1", "p0", START);
        assertThat(seats.of("g1")).extracting(Seat::person).containsExactly("p2", "p1");
        assertThat(rows.count(BulkState.QUEUED)).isEqualTo(2 * 2 + 2 + 1);
    }

    @Test
    void anErasedPersonLeavesTheirPlace() {
        Places places = places(Faults.none());
        IntStream.range(0, 3).forEach(i -> places.book(wish(i)));
        places.erase("p1");
        assertThat(seats.of("g1")).extracting(Seat::person).containsExactly("p0", "p2");
        assertThat(bookings.of("p1")).isEmpty();
    }

    @Test
    void bookingAgainAfterCancellingIsOneNewWish() {
        Places places = places(Faults.none());
        places.book(wish(0));
        places.cancel("g1", "p0", START.minusSeconds(100));
        places.book(wish(0));
        assertThat(seats.of("g1")).isEmpty();
        places.book(new Booking("later", "g1", "p0", ChatId.of("web", "w0"), START.minusSeconds(50), false));
        places.book(new Booking("twice", "g1", "p0", ChatId.of("web", "w0"), START.minusSeconds(40), false));
        assertThat(seats.of("g1")).extracting(Seat::booking).containsExactly("later");
    }

    @Test
    void whoeverDiesAnywhereIsCompletedByDoingItAgain() {
        for (Faults.Kind kind : List.of(Faults.Kind.CRASH_BEFORE, Faults.Kind.CRASH_AFTER)) {
            for (int call = 1; call <= 20; call++) {
                PlacesTest fresh = new PlacesTest();
                fresh.twoPlaces();
                fresh.diesAt(call, kind);
                assertThat(fresh.seats.of("g1")).as("%s at %d", kind, call).extracting(Seat::person)
                        .containsExactly("p2", "p1");
                assertThat(fresh.seats.of("g1")).allMatch(Seat::told);
                assertThat(fresh.rows.count(BulkState.QUEUED)).isEqualTo(2 * 2 + 2 + 1);
            }
        }
    }

    private void diesAt(int call, Faults.Kind kind) {
        Places calm = places(Faults.none());
        IntStream.range(0, 3).forEach(i -> calm.book(wish(i)));
        try {
            places(Faults.at(call, kind)).cancel("g1", "p0", START);
        } catch (Faults.Crash died) {
            calm.cancel("g1", "p0", START);
        }
    }

    private static Booking wish(int i) {
        return new Booking("in:" + i, "g1", "p" + i, ChatId.of("web", "w" + i), START.minusSeconds(1000 - i), false);
    }

    private Places places(Faults faults) {
        return new Places(faults.around(Gatherings.class, gatherings), faults.around(Bookings.class, bookings),
                faults.around(Seats.class, seats),
                new News(faults.around(id.pendamping.outbox.BulkRows.class, rows),
                        chat -> ZoneId.of("Asia/Makassar")));
    }
}
