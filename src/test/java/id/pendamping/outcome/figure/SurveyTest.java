package id.pendamping.outcome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurveyTest {

    @Test
    void s21ReasonsAreSharesOfThoseWhoAreNoMembers() {
        Survey survey = new Survey(Set.of("none"));
        IntStream.range(0, 69).forEach(i -> survey.add("active", null, "trader"));
        add(survey, 141, "unaware");
        add(survey, 58, "cannot afford");
        add(survey, 32, "administrative");
        assertPercent("23.0", survey.standings().share("active"), 1);
        assertPercent("61.0", survey.reasons().share("unaware"), 1);
        assertPercent("25.1", survey.reasons().share("cannot afford"), 1);
        assertPercent("13.9", survey.reasons().share("administrative"), 1);
        assertPercent("61", survey.reasons().share("unaware"), 0);
        assertPercent("25", survey.reasons().share("cannot afford"), 0);
        assertPercent("14", survey.reasons().share("administrative"), 0);
        assertEquals(Share.of(0, 231), survey.reasons().unanswered());
    }

    @Test
    void whoGivesNoReasonStaysInTheBaseAndAMembersReasonIsNone() {
        Survey survey = new Survey(Set.of("none"));
        survey.add("none", null, "driver");
        survey.add("none", "unaware", "driver");
        survey.add("active", "unaware", "driver");
        assertEquals(Share.of(1, 2), survey.reasons().share("unaware"));
        assertEquals(Share.of(1, 2), survey.reasons().unanswered());
    }

    @Test
    void workIsCrossedWithStandingAndSmallNumbersAreHidden() {
        Survey survey = new Survey(Set.of());
        IntStream.range(0, 30).forEach(i -> survey.add(i < 28 ? "none" : "active", null, "driver"));
        IntStream.range(0, 40).forEach(i -> survey.add(i < 20 ? "none" : "active", null, "trader"));
        Crossing.Crossed crossed = survey.byWork().orElseThrow();
        assertEquals(List.of("driver", "trader"), crossed.rows());
        assertEquals(List.of("active", "none"), crossed.columns());
        assertEquals(new Cell.Hidden(), crossed.table().cell(0, 0));
        assertEquals(new Cell.Shown(70), crossed.table().total());
    }

    @Test
    void anEmptySurveyHasNoData() {
        Survey survey = new Survey(Set.of("none"));
        assertEquals(new Share.NoData(), survey.standings().share("none"));
        assertEquals(Optional.empty(), survey.byWork());
        assertThrows(IllegalArgumentException.class, () -> new Tally(Map.of("a", 2L), 1));
    }

    @Test
    void s25TheScoreIsTheMeanOfTheThreeMeans() {
        Effectiveness rated = new Effectiveness(mean("29", 10), mean("25", 10), mean("12", 4));
        assertEquals(Optional.of(new BigDecimal("2.8")), rated.score(1));
        assertEquals(Optional.of(Effectiveness.Band.MEDIUM), rated.band());
    }

    @Test
    void theBandGoesByThePrintedScore() {
        assertEquals(Optional.of(Effectiveness.Band.LOW), all("2.44").band());
        assertEquals(Optional.of(Effectiveness.Band.MEDIUM), all("2.45").band());
        assertEquals(Optional.of(Effectiveness.Band.MEDIUM), all("3.44").band());
        assertEquals(Optional.of(Effectiveness.Band.HIGH), all("3.45").band());
    }

    @Test
    void withoutRatingsThereIsNoScoreAndOnlyOneToFiveAreRatings() {
        assertEquals(Optional.empty(), Effectiveness.NONE.score(1));
        assertEquals(Optional.of(new BigDecimal("3.0")), Effectiveness.NONE.and(1, 3, 5).score(1));
        assertThrows(IllegalArgumentException.class, () -> Effectiveness.NONE.and(0, 3, 5));
        assertThrows(IllegalArgumentException.class, () -> Effectiveness.NONE.and(1, 3, 6));
    }

    private static Effectiveness all(String mean) {
        return new Effectiveness(mean(mean, 1), mean(mean, 1), mean(mean, 1));
    }

    private static Mean mean(String sum, long n) {
        return new Mean(new BigDecimal(sum), n);
    }

    private static void add(Survey survey, int people, String reason) {
        IntStream.range(0, people).forEach(i -> survey.add("none", reason, "driver"));
    }

    private static void assertPercent(String printed, Share share, int decimals) {
        assertEquals(Optional.of(new BigDecimal(printed)), share.percent(decimals));
    }
}
