package id.pendamping.console.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.console.dialogs.Standing.Count;
import id.pendamping.inbox.MachineClock;
import id.pendamping.inbox.TalkPlaces;
import id.pendamping.inbox.TalkPlaces.Place;
import id.pendamping.outcome.figure.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final List<Place> talks = new ArrayList<>();
    private final TalkPlaces places = (after, limit) -> talks.stream()
            .filter(it -> it.talk().compareTo(after) > 0).limit(limit).toList();
    private Instant machine = NOON;
    private final List<Runnable> behind = new ArrayList<>();
    private final Standing standing = new Standing(places, () -> NOON, new MachineClock(() -> machine), behind::add);

    @Test
    void countsWhoStandsWhereAndWhoIsSilent() {
        for (int i = 0; i < 2500; i++) {
            talk(i % 5 == 0 ? "bills" : "menu", i % 2 == 0 ? Duration.ofDays(14) : Duration.ofDays(13));
        }
        talks.add(new Place("z", "", "", Instant.EPOCH));
        assertThat(standing.now().of("menu")).isEqualTo(Map.of("ask", new Count(2000, 1000)));
        assertThat(standing.now().of("bills")).isEqualTo(Map.of("ask", new Count(500, 250)));
        assertThat(standing.now().of("other")).isEmpty();
    }

    @Test
    void countsAnewOnlyAfterTenMinutesAndNobodyWaitsForIt() {
        talk("menu", Duration.ZERO);
        standing.now();
        talk("menu", Duration.ZERO);
        machine = NOON.plus(Duration.ofMinutes(9));
        standing.now();
        assertThat(behind).isEmpty();
        machine = NOON.plus(Duration.ofMinutes(10));
        assertThat(standing.now().of("menu").get("ask")).isEqualTo(new Count(1, 0));
        standing.now();
        assertThat(behind).hasSize(1);
        behind.getFirst().run();
        assertThat(standing.now().of("menu").get("ask")).isEqualTo(new Count(2, 0));
    }

    @Test
    void fewPeopleAreNotToldAndCannotBeWorkedOut() {
        Losses losses = Losses.of(List.of("ask", "which", "when"), Map.of("ask", new Count(20, 3), "which",
                new Count(30, 10), "gone", new Count(9, 9)));
        assertThat(losses.silent("ask")).isEqualTo(new Cell.Hidden());
        assertThat(losses.silent("when")).isEqualTo(new Cell.Shown(0));
        assertThat(losses.all()).isEqualTo(new Cell.Shown(50));
        long shown = List.of(losses.silent("which"), losses.silent()).stream().filter(Cell.Shown.class::isInstance)
                .count();
        assertThat(shown).as("with both the third were known").isLessThan(2);
    }

    private void talk(String dialog, Duration ago) {
        talks.add(new Place(String.format("t%05d", talks.size()), dialog, "ask", NOON.minus(ago)));
    }
}
