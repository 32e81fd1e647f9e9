package id.pendamping.outcome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The field papers' tables of shares and changes; the names are those of the acceptance tables (S0-2, S3-1, …). */
class ShareTest {

    @Test
    void ofNobodyThereIsNoShare() {
        Share nobody = Share.of(0, 0);
        assertInstanceOf(Share.NoData.class, nobody);
        assertEquals(Optional.empty(), nobody.percent(1));
        assertEquals(Optional.empty(), Change.between(nobody, Share.of(1, 2)));
    }

    @Test
    void refusesMoreThanAll() {
        assertThrows(IllegalArgumentException.class, () -> Share.of(3, 2));
        assertThrows(IllegalArgumentException.class, () -> Share.of(-1, 2));
    }

    @Test
    void aHalfGoesUpAlsoWhereBinaryNumbersFallShort() {
        assertPercent("72.5", Share.of(58, 80), 1);
        assertPercent("73", Share.of(58, 80), 0);
        assertPercent("28.13", Share.of(9, 32), 2);
    }

    @Test
    void s02UnderstandingRisesFrom30To85() {
        Change change = Change.between(Share.of(24, 80), Share.of(68, 80)).orElseThrow();
        assertPercent("30.0", Share.of(24, 80), 1);
        assertPercent("85.0", Share.of(68, 80), 1);
        assertEquals(new BigDecimal("55.0"), change.points(1));
        assertEquals(Optional.of(new BigDecimal("183.3")), change.relative(1));
    }

    @Test
    void s03TheSaversArePublishedAsAShareThatNoWholeNumberOfPeoplePrints() {
        Published.Comparison compared = new Published(new BigDecimal("72")).compare(Share.of(58, 80));
        assertPercent("72.5", compared.counted(), 1);
        assertEquals(List.of(), compared.printing());
        assertEquals(Published.Agreement.OTHER_ROUNDING, compared.agreement());
        assertEquals(Published.Agreement.NO_WHOLE_NUMBER,
                new Published(new BigDecimal("72")).compare(Share.of(60, 80)).agreement());
    }

    @Test
    void s04TheThreeStandsAddUpToEverybody() {
        assertPercent("60.0", Share.of(48, 80), 1);
        assertPercent("18.8", Share.of(15, 80), 1);
        assertPercent("18.75", Share.of(15, 80), 2);
        assertPercent("21.3", Share.of(17, 80), 1);
        assertPercent("21.25", Share.of(17, 80), 2);
    }

    @Test
    void s05ThePublishedNinetyPerCentIsPrintedByFortyThree() {
        Published ninety = new Published(new BigDecimal("90"));
        assertEquals(List.of(43L), ninety.counts(48));
        assertEquals(Published.Agreement.SAME, ninety.compare(Share.of(43, 48)).agreement());
        assertEquals(Published.Agreement.OTHER_COUNT, ninety.compare(Share.of(44, 48)).agreement());
        assertEquals(Published.Agreement.NO_DATA, ninety.compare(Share.of(0, 0)).agreement());
    }

    @Test
    void aPublishedShareFitsTheEndsOfTheScale() {
        assertEquals(List.of(0L), new Published(new BigDecimal("0")).counts(10));
        assertEquals(List.of(10L), new Published(new BigDecimal("100.0")).counts(10));
        assertEquals(List.of(140L, 141L, 142L), new Published(new BigDecimal("61")).counts(231));
    }

    @Test
    void s31TheGapIsInPoints() {
        assertEquals(new BigDecimal("45.7"),
                Change.ofPercentages(new BigDecimal("24.3"), new BigDecimal("70.0")).points(1));
    }

    @Test
    void s32AChangeIsToldInPointsAndRelative() {
        Change knowledge = Change.between(Share.of(50, 100), Share.of(89, 100)).orElseThrow();
        assertEquals(new BigDecimal("39.0"), knowledge.points(1));
        assertEquals(Optional.of(new BigDecimal("78.0")), knowledge.relative(1));
        Change taking = Change.between(Share.of(20, 100), Share.of(33, 100)).orElseThrow();
        assertEquals(new BigDecimal("13.0"), taking.points(1));
        assertEquals(Optional.of(new BigDecimal("65.0")), taking.relative(1));
    }

    @Test
    void fromNothingThereIsNoRelativeChange() {
        Change change = Change.between(Share.of(0, 10), Share.of(5, 10)).orElseThrow();
        assertEquals(Optional.empty(), change.relative(1));
        assertEquals(new BigDecimal("50.0"), change.points(1));
    }

    @Test
    void s43TwoCardsAreLeftToHandOver() {
        Share received = Share.of(20, 22);
        assertEquals(2, received.rest().count());
        assertPercent("9.1", received.rest(), 1);
    }

    @Test
    void fewPeopleMakeAShareSmallAlsoAsTheOthers() {
        assertTrue(Share.of(2, 40).isSmall());
        assertTrue(Share.of(38, 40).isSmall());
        assertTrue(Share.of(0, 4).isSmall());
        assertFalse(Share.of(0, 40).isSmall());
        assertFalse(Share.of(5, 40).isSmall());
    }

    @Test
    void ofHiddenCellsThereIsNoShare() {
        Cell whole = new Cell.Shown(80);
        assertEquals(Optional.of(Share.of(24, 80)), Cell.share(new Cell.Shown(24), whole));
        assertEquals(Optional.empty(), Cell.share(new Cell.Hidden(), whole));
        assertEquals(Optional.empty(), Cell.share(whole, new Cell.Hidden()));
        assertEquals(Optional.empty(), Cell.share(whole, new Cell.Shown(24)));
    }

    @Test
    void theMeanOfNothingIsNoData() {
        assertEquals(Optional.empty(), Mean.NONE.value(1));
        assertEquals(Optional.of(new BigDecimal("2.5")),
                Mean.NONE.and(new BigDecimal("2")).and(new BigDecimal("3")).value(1));
    }

    private static void assertPercent(String printed, Share share, int decimals) {
        assertEquals(Optional.of(new BigDecimal(printed)), share.percent(decimals));
    }
}
