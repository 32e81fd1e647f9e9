package id.pendamping.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.inbox.Flights.Flight;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FlightsTest {

    @Test
    void oneThatHangsHoldsNobodyUpForLong() {
        Flights flights = new Flights(1, Duration.ZERO);
        assertThat(begun(flights).hasPlace()).isTrue();
        assertThat(begun(flights).hasPlace()).isFalse();
    }

    @Test
    void aPlaceIsFreeAgainOnceItsMessageIsSettled() {
        Flights flights = new Flights(1, Duration.ZERO);
        Flight first = begun(flights);
        begun(flights).close();
        assertThat(begun(flights).hasPlace()).as("the one without a place gave none back").isFalse();
        first.close();
        first.close();
        assertThat(begun(flights).hasPlace()).isTrue();
        assertThat(begun(flights).hasPlace()).isFalse();
    }

    @Test
    void beginningAgainTakesNoSecondPlace() {
        Flights flights = new Flights(2, Duration.ZERO);
        begun(flights).begin();
        assertThat(begun(flights).hasPlace()).isTrue();
    }

    @Test
    void whoWaitsGetsThePlaceThatIsLeft() throws Exception {
        Flights flights = new Flights(1, Duration.ofMinutes(1));
        Flight first = begun(flights);
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> begun(flights).hasPlace());
        first.close();
        assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
    }

    private static Flight begun(Flights flights) {
        Flight flight = flights.flight();
        flight.begin();
        return flight;
    }
}
