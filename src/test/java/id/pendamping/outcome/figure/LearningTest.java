package id.pendamping.outcome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static final Mark HALF = new Mark(1, 2);

    @Test
    void s02TheSamePeopleUnderstandBeforeAndAfter() {
        Learning learning = new Learning(Map.of("q", "benefits"), HALF);
        IntStream.range(0, 80).forEach(i -> learning.add(sheets(Map.of("q", i < 24), Map.of("q", i < 68))));
        ScoreFigures total = learning.figures().total();
        assertEquals(80, total.n());
        assertEquals(Optional.of(new BigDecimal("30.0")), total.understood().before().percent(1));
        assertEquals(Optional.of(new BigDecimal("85.0")), total.understood().after().percent(1));
        assertEquals(44, total.understood().gained());
        assertEquals(Math.pow(2, -43), total.understood().exactP().orElseThrow(), 1e-20);
    }

    @Test
    void s12AndS41EachIndicatorIsToldWithItsN() {
        Map<String, String> indicators = new LinkedHashMap<>();
        indicators.put("q1", "awareness");
        indicators.put("q2", "understanding");
        indicators.put("q3", "participation");
        Learning learning = new Learning(indicators, HALF);
        IntStream.range(0, 40).forEach(i -> learning.add(sheets(Map.of("q1", i < 16, "q2", i < 12, "q3", i < 4),
                Map.of("q1", i < 34, "q2", i < 30, "q3", i < 22))));
        Map<String, ScoreFigures> told = learning.figures().indicators();
        assertEquals(List.of("awareness", "understanding", "participation"), List.copyOf(told.keySet()));
        assertIndicator("40.0", "85.0", told.get("awareness"));
        assertIndicator("30.0", "75.0", told.get("understanding"));
        assertIndicator("10.0", "55.0", told.get("participation"));
    }

    @Test
    void s13NobodyHasLearnedNothingYet() {
        LearningFigures figures = new Learning(Map.of("q", "benefits"), HALF).figures();
        assertEquals(new Share.NoData(), figures.total().before());
        assertEquals(Optional.empty(), figures.total().change());
        assertEquals(Optional.empty(), figures.total().test());
        assertEquals(Optional.empty(), figures.total().gain());
        assertEquals(new Share.NoData(), figures.items().getFirst().before());
        assertTrue(figures.before().kr20().isEmpty());
    }

    @Test
    void onlyPairsTellAChangeAndWhoIsLostIsCounted() {
        Learning learning = new Learning(Map.of("q", "benefits"), HALF);
        learning.add(new Sheets(Map.of("q", false), Map.of("q", true), "Bunutin"));
        learning.add(new Sheets(Map.of("q", true), Map.of(), "Bunutin"));
        learning.add(new Sheets(Map.of(), Map.of("q", true), "Medan"));
        LearningFigures figures = learning.figures();
        ItemFigures item = figures.items().getFirst();
        assertEquals(Share.of(1, 2), item.before());
        assertEquals(Share.of(2, 2), item.after());
        assertEquals(1, item.paired().n());
        assertEquals(new BigDecimal("100"), item.change().orElseThrow().points(0));
        assertEquals(Map.of("Bunutin", new Attrition(1, 1, 0), "Medan", new Attrition(0, 0, 1)), figures.attrition());
        assertEquals(Share.of(1, 2), figures.attrition().get("Bunutin").lost());
        assertEquals(new Cell.Hidden(), figures.attritionTable().orElseThrow().cell(0, 0));
    }

    @Test
    void aScoreIsOverTheItemsThatWereAnsweredBothTimes() {
        Learning learning = new Learning(Map.of("q1", "a", "q2", "a"), HALF);
        learning.add(sheets(Map.of("q1", false, "q2", true, "old", true), Map.of("q1", true)));
        LearningFigures figures = learning.figures();
        assertEquals(Share.of(0, 1), figures.total().before());
        assertEquals(Share.of(1, 1), figures.total().after());
        assertEquals(1, figures.unknownAnswers());
    }

    @Test
    void theMeanOfOwnGainsLeavesOutWhoCouldGainNothing() {
        Learning learning = new Learning(Map.of("q1", "a", "q2", "a"), HALF);
        learning.add(sheets(Map.of("q1", true, "q2", true), Map.of("q1", true, "q2", false)));
        learning.add(sheets(Map.of("q1", false, "q2", false), Map.of("q1", true, "q2", false)));
        learning.add(sheets(Map.of("q1", false, "q2", true), Map.of("q1", true, "q2", true)));
        ScoreFigures total = learning.figures().total();
        assertEquals(new BigDecimal("0.75"), total.ownGain().mean().orElseThrow().value(2));
        assertEquals(2, total.ownGain().n());
        assertEquals(1, total.ownGain().full());
        assertEquals(new BigDecimal("0.33"), total.gain().orElseThrow().value(2));
    }

    @Test
    void scoresAreTestedInPointsAndManyPeopleNeedNoRanks() {
        Learning few = new Learning(Map.of("q1", "a", "q2", "a"), HALF);
        Learning many = new Learning(Map.of("q1", "a", "q2", "a"), HALF);
        IntStream.range(0, 31).forEach(i -> {
            Sheets sheets = sheets(Map.of("q1", false, "q2", false), Map.of("q1", i % 2 == 0, "q2", true));
            many.add(sheets);
            if (i < 30) {
                few.add(sheets);
            }
        });
        PairedTest test = few.figures().total().test().orElseThrow();
        assertEquals(75, test.mean(), 1e-12);
        assertEquals(30, few.figures().total().signedRank().orElseThrow().n());
        assertEquals(Optional.empty(), many.figures().total().signedRank());
    }

    @Test
    void theSamePeopleInAnotherOrderGiveTheSameFigures() {
        Learning forth = new Learning(Map.of("q1", "a", "q2", "b"), HALF);
        Learning back = new Learning(Map.of("q1", "a", "q2", "b"), HALF);
        List<Sheets> people = IntStream.range(0, 50).mapToObj(i -> sheets(Map.of("q1", i % 3 == 0, "q2", i % 5 == 0),
                Map.of("q1", i % 2 == 0, "q2", i % 7 > 0))).toList();
        people.forEach(forth::add);
        people.reversed().forEach(back::add);
        assertEquals(forth.figures(), back.figures());
        assertEquals(forth.figures().total().change(), back.figures().total().change());
    }

    private static void assertIndicator(String before, String after, ScoreFigures figures) {
        assertEquals(40, figures.n());
        assertEquals(Optional.of(new BigDecimal(before)), figures.before().percent(1));
        assertEquals(Optional.of(new BigDecimal(after)), figures.after().percent(1));
        assertEquals(new BigDecimal("45.0"), figures.change().orElseThrow().points(1));
    }

    private static Sheets sheets(Map<String, Boolean> before, Map<String, Boolean> after) {
        return new Sheets(before, after, "");
    }
}
