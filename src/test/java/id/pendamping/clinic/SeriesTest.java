package id.pendamping.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Instant START = ClinicStoresContract.START;
    private static final ZoneId BALI = ZoneId.of("Asia/Makassar");

    private final InMemoryGatherings gatherings = new InMemoryGatherings();
    private final Series series = new Series(gatherings);

    @Test
    void aWeeklyForumComesAgainAtTheSameLocalHour() {
        begin("weekly");
        series.goOn(START);
        series.goOn(START);
        assertThat(gatherings.from(START, 99)).extracting(Gathering::id, Gathering::start).startsWith(
                org.assertj.core.groups.Tuple.tuple("f1", START),
                org.assertj.core.groups.Tuple.tuple("f1-20240708", Instant.parse("2024-07-08T01:00:00Z"))).hasSize(6);
    }

    @Test
    void aMonthlyOneKeepsItsWeekdayOfTheMonth() {
        begin("monthly");
        series.goOn(START);
        assertThat(gatherings.from(START, 99)).extracting(Gathering::id).containsExactly("f1", "f1-20240805");
    }

    @Test
    void onceIsOnceAndOneThatIsCalledOffDoesNotEndTheSeries() {
        begin("once");
        series.goOn(START);
        assertThat(gatherings.from(START, 99)).hasSize(1);
        begin("weekly");
        gatherings.create(weekly("f2"));
        gatherings.callOff("f2", START);
        series.goOn(START);
        assertThat(gatherings.find("f2-20240708").orElseThrow().calledOff()).isFalse();
    }

    private void begin(String repeat) {
        gatherings.create(of("f1", Series.schedule(repeat, START, BALI)));
    }

    private static Gathering weekly(String id) {
        return of(id, Series.schedule("weekly", START, BALI));
    }

    private static Gathering of(String id, String schedule) {
        return new Gathering(id, START.minusSeconds(60), "s", "forum", "Forum", "Balai", "Badung", "", START, BALI, 5,
                schedule, "", "", false);
    }
}
