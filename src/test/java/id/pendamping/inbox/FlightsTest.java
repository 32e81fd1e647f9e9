package id.pendamping.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.inbox.Flights.Flight;
import id.pendamping.inbox.Flights.Phase;
import id.pendamping.inbox.Flights.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FlightsTest {

    private static final Duration YOUTH = Duration.ofSeconds(15);

    private Instant now = Instant.parse("2026-11-02T01:00:00Z");

    @Test
    void aMessageThatHangsHoldsNobodyUpForLong() {
        Flights flights = flights(1, Duration.ZERO);
        assertThat(flights.board().hasPlace()).isTrue();
        assertThat(flights.board().hasPlace()).isFalse();
    }

    @Test
    void whatIsSettledCountsNoMore() {
        Flights flights = flights(1, Duration.ZERO);
        Flight first = flights.board();
        flights.board().close();
        assertThat(flights.board().hasPlace()).as("one that has no place gives none back").isFalse();
        first.close();
        first.close();
        assertThat(flights.board().hasPlace()).isTrue();
        assertThat(flights.board().hasPlace()).as("a place is given back once").isFalse();
    }

    @Test
    void whoeverGoesOnWithAFlightHasItsPlace() {
        Flights flights = flights(1, Duration.ZERO);
        Flight going;
        try (Flight atTheDoor = flights.board()) {
            going = atTheDoor.handOver();
        }
        assertThat(flights.board().hasPlace()).isFalse();
        going.close();
        assertThat(flights.board().hasPlace()).isTrue();
    }

    @Test
    void anotherAttemptIsTheSameFlight() {
        Flights flights = flights(2, Duration.ZERO);
        flights.board().begin();
        assertThat(flights.board().hasPlace()).isTrue();
    }

    @Test
    void whoWaitsGoesOnWhenThereIsRoom() throws Exception {
        Flights flights = flights(1, Duration.ofMinutes(1));
        Flight first = flights.board();
        CompletableFuture<Flight> waiting = CompletableFuture.supplyAsync(flights::board);
        first.close();
        assertThat(waiting.get(10, TimeUnit.SECONDS).hasPlace()).isTrue();
    }

    @Test
    void thereAreMorePlacesWhenTheProcessIsNoLongerYoung() {
        Flights flights = flights(1, Duration.ZERO);
        assertThat(flights.board().hasPlace()).isTrue();
        now = now.plus(YOUTH);
        assertThat(flights.board().hasPlace()).isTrue();
        assertThat(flights.board().hasPlace()).isTrue();
        assertThat(flights.board().hasPlace()).as("three, and one of them was taken before").isFalse();
    }

    private Flights flights(int places, Duration patience) {
        return new Flights(new Rule(new Phase(places, patience), YOUTH, new Phase(places + 2, patience)), () -> now);
    }
}
