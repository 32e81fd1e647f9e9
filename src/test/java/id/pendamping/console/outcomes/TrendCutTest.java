package id.pendamping.console.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outcome.census.Dimension;
import id.pendamping.outcome.census.Every;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Happened;
import id.pendamping.outcome.census.Happened.Counts;
import id.pendamping.outcome.census.PaperFigures;
import id.pendamping.outcome.census.PaperPeople;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.SmallCells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendCutTest {

    private static final Figures FIGURES = PaperFigures.of(PaperPeople::scattered);
    private static final List<ToLongFunction<Counts>> COUNTS = List.of(Counts::consented, Counts::registered,
            Counts::paid);

    /** Numbers that add up to another one; each is written as where it stands on which page. */
    private record Sum(List<String> parts, String whole) {
    }

    @Test
    void everybodyIsInOneColumn() {
        for (Dimension by : TrendCut.ALL) {
            TrendCut cut = TrendCut.of(FIGURES, by);
            assertThat(cut.columns()).hasSizeGreaterThan(2);
            for (Every every : Every.values()) {
                assertThat(cut.columns().stream().flatMap(it -> it.happened().stream()).map(it -> sum(it, every))
                        .reduce(Counts::and)).contains(sum(FIGURES.progress().whole().happened(), every));
            }
        }
        assertThat(sum(FIGURES.progress().whole().happened(), Every.WEEK).consented()).isEqualTo(300);
    }

    @Test
    void whatWasBeforeTheFirstSpanIsTogether() {
        Happened happened = FIGURES.progress().whole().happened();
        assertThat(happened.by(Every.MONTH).earlier().consented()).isZero();
        assertThat(happened.by(Every.WEEK).earlier().consented()).isPositive();
    }

    @Test
    void whoPaysTwiceInAMonthIsOneWhoPaid() {
        Happened happened = PaperFigures.of(journal -> PaperPeople.payingTwice(journal, 7)).progress().whole()
                .happened();
        assertThat(sum(happened, Every.MONTH).paid()).isEqualTo(7);
        assertThat(sum(happened, Every.WEEK).paid()).isEqualTo(14);
    }

    @Test
    void whoAddsUpAllPagesFindsNoSmallNumber() {
        int hidden = 0;
        for (Every every : Every.values()) {
            for (ToLongFunction<Counts> count : COUNTS) {
                Map<String, Long> known = new HashMap<>();
                List<Sum> sums = new ArrayList<>();
                Spans spans = Spans.of(FIGURES, every);
                hidden += read(spans.all(FIGURES, count), "all", known);
                List<String> totals = IntStream.range(0, spans.begins().size()).mapToObj(row -> "all" + row).toList();
                for (Dimension by : TrendCut.ALL) {
                    TrendCut cut = TrendCut.of(FIGURES, by);
                    for (int column = 0; column < cut.columns().size(); column++) {
                        hidden += read(spans.of(FIGURES, cut, column, count), by.id() + column + "/", known);
                    }
                    for (int row = 0; row < totals.size(); row++) {
                        int which = row;
                        sums.add(new Sum(IntStream.range(0, cut.columns().size())
                                .mapToObj(column -> by.id() + column + "/" + which).toList(), totals.get(row)));
                    }
                }
                List<String> ever = new ArrayList<>(totals);
                ever.add("earlier");
                sums.add(new Sum(ever, "ever"));
                known.put("ever", count.applyAsLong(sum(FIGURES.progress().whole().happened(), every)));
                subtract(sums, known);
                assertThat(known.values()).as("%s", known).noneMatch(SmallCells::isSmall);
            }
        }
        assertThat(hidden).isPositive();
    }

    @Test
    void tooFewPeopleAndTooManyPlacesAreTogether() {
        TrendCut groups = TrendCut.of(PaperFigures.of(journal -> {
            PaperPeople.towns(journal, 60, 6);
            PaperPeople.towns(journal, 61, 1);
        }), Dimension.GROUP);
        assertThat(groups.columns()).hasSize(TrendCut.MOST + 1);
        assertThat(groups.columns().getLast().happened()).hasSize(11);
        TrendCut few = TrendCut.of(PaperFigures.of(journal -> PaperPeople.towns(journal, 3, 4)), Dimension.GROUP);
        assertThat(few.columns()).hasSize(1);
    }

    /** @return how many are hidden */
    private static int read(List<Cell> cells, String where, Map<String, Long> known) {
        int hidden = 0;
        for (int row = 0; row < cells.size(); row++) {
            if (cells.get(row) instanceof Cell.Shown(long count)) {
                known.put(where + row, count);
            } else {
                hidden++;
            }
        }
        return hidden;
    }

    /** Until nothing new is found: the one number of a sum that is missing is no secret. */
    private static void subtract(List<Sum> sums, Map<String, Long> known) {
        int before = -1;
        while (before < known.size()) {
            before = known.size();
            for (Sum sum : sums) {
                List<String> missing = sum.parts().stream().filter(it -> !known.containsKey(it)).toList();
                long parts = sum.parts().stream().mapToLong(it -> known.getOrDefault(it, 0L)).sum();
                Long whole = known.get(sum.whole());
                if (missing.isEmpty()) {
                    known.put(sum.whole(), parts);
                } else if (whole != null && missing.size() == 1) {
                    known.put(missing.getFirst(), whole - parts);
                } else if (whole != null && whole == parts) {
                    missing.forEach(it -> known.put(it, 0L));
                }
            }
        }
    }

    private static Counts sum(Happened happened, Every every) {
        Happened.Spans spans = happened.by(every);
        return spans.days().values().stream().reduce(spans.earlier(), Counts::and);
    }
}
