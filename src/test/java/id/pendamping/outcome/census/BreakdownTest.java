package id.pendamping.outcome.census;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outcome.census.Breakdown.Cut;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    @Test
    void aSmallNumberTakesAnotherOneWithIt() {
        Breakdown table = Breakdown.of(List.of("a", "b", "c"),
                List.of(new Cut("registered", "all", List.of(Share.of(3, 40), Share.of(20, 40), Share.of(30, 60)))));
        List<Portion> portions = table.columns().getFirst().portions();
        assertThat(portions.get(0).part()).isInstanceOf(Cell.Hidden.class);
        assertThat(portions.stream().filter(it -> it.part() instanceof Cell.Hidden)).hasSizeGreaterThan(1);
    }

    @Test
    void whomOneColumnHidesNoOtherShows() {
        Breakdown table = Breakdown.of(List.of("a", "b", "c"), List.of(
                new Cut("one", "all", List.of(Share.of(2, 3), Share.of(20, 40), Share.of(30, 60))),
                new Cut("two", "all", List.of(Share.of(0, 3), Share.of(20, 40), Share.of(30, 60)))));
        table.columns().forEach(column -> assertThat(column.portions().getFirst().whole())
                .isInstanceOf(Cell.Hidden.class));
    }

    @Test
    void nothingSmallIsNothingHidden() {
        Breakdown table = Breakdown.of(List.of("a", "b"),
                List.of(new Cut("one", "all", List.of(Share.of(10, 20), Share.of(0, 9)))));
        assertThat(table.columns().getFirst().total().share()).contains(Share.of(10, 29));
        assertThat(table.columns().getFirst().portions().get(1).share()).contains(Share.of(0, 9));
        assertThat(Breakdown.of(List.of(), List.of()).columns()).isEmpty();
    }
}
