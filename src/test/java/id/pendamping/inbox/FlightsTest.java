package id.pendamping.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.inbox.Flights.Flight;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FlightsTest {

    @Test
    void aMessageThatHangsHoldsNobodyUpForLong() {
        Flights flights = new Flights(1, Duration.ZERO);
        assertThat(flights.awaitFew()).isTrue();
        begun(flights);
        assertThat(flights.awaitFew()).isFalse();
    }

    @Test
    void whatIsSettledCountsNoMore() {
        Flights flights = new Flights(1, Duration.ZERO);
        Flight first = begun(flights);
        begun(flights).close();
        assertThat(flights.awaitFew()).as("one that was not counted is not taken off").isFalse();
        first.close();
        first.close();
        assertThat(flights.awaitFew()).isTrue();
        begun(flights);
        assertThat(flights.awaitFew()).isFalse();
    }

    @Test
    void anotherAttemptIsTheSameMessage() {
        Flights flights = new Flights(2, Duration.ZERO);
        begun(flights).begin();
        assertThat(flights.awaitFew()).isTrue();
    }

    @Test
    void whoWaitsGoesOnWhenThereIsRoom() throws Exception {
        Flights flights = new Flights(1, Duration.ofMinutes(1));
        Flight first = begun(flights);
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(flights::awaitFew);
        first.close();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
    }

    private static Flight begun(Flights flights) {
        Flight flight = flights.flight();
        flight.begin();
        return flight;
    }
}
