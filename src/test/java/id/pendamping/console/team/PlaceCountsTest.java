package id.pendamping.console.team;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outcome.Stage;
import id.pendamping.outcome.census.Dimension;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.PaperFigures;
import id.pendamping.outcome.census.PaperPeople;
import id.pendamping.outcome.census.Slice;
import id.pendamping.programme.Programme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PlaceCountsTest {

    private static final Figures FIGURES = PaperFigures.of(PaperPeople::scattered);

    @Test
    void countsThePeopleOfAllChosenPlaces() {
        Programme programme = programme("p1", List.of("g1", "g2"), List.of("java"));
        PlaceCounts counts = PlaceCounts.of(FIGURES, List.of(programme));
        assertThat(counts.people(programme, Dimension.GROUP)).hasValue(slice(Dimension.GROUP, "g1").people()
                + slice(Dimension.GROUP, "g2").people());
        assertThat(counts.at(programme, Dimension.AREA, Stage.REGISTERED))
                .hasValue(slice(Dimension.AREA, "java").share(Stage.REGISTERED).count());
        assertThat(counts.at(programme, Dimension.AREA, Stage.CONSENTED))
                .hasValue(slice(Dimension.AREA, "java").people());
        Programme nowhere = programme("p2", List.of("former"), List.of());
        assertThat(PlaceCounts.of(FIGURES, List.of(nowhere)).people(nowhere, Dimension.GROUP)).hasValue(0);
        assertThat(PlaceCounts.of(PaperFigures.of(journal -> {
        }), List.of(nowhere)).people(nowhere, Dimension.GROUP)).hasValue(0);
    }

    @Test
    void twoProgrammesThatShareAPlaceDoNotGiveTheOthersAway() {
        Figures figures = PaperFigures.of(journal -> {
            PaperPeople.towns(journal, 2, 20);
            PaperPeople.towns(journal, 3, 1);
        });
        Programme large = programme("p1", List.of("t0"), List.of());
        assertThat(PlaceCounts.of(figures, List.of(large)).people(large, Dimension.GROUP)).hasValue(21);
        Programme both = programme("p2", List.of("t0", "t2"), List.of());
        PlaceCounts counts = PlaceCounts.of(figures, List.of(large, both));
        OptionalLong difference = counts.people(large, Dimension.GROUP).isPresent()
                ? counts.people(both, Dimension.GROUP)
                : OptionalLong.empty();
        assertThat(difference).as("one person lives in t2").isEmpty();
    }

    private static Slice slice(Dimension by, String value) {
        return FIGURES.progress().parts().getOrDefault(by, Map.of()).get(value);
    }

    private static Programme programme(String id, List<String> groups, List<String> areas) {
        return new Programme(id, "jkn_desa", id, List.of(), groups, areas, List.of(), Map.of(), Instant.EPOCH);
    }
}
