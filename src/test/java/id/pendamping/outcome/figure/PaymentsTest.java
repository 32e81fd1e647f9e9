package id.pendamping.outcome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaymentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
    private static final YearMonth JAN = YearMonth.of(2026, 1);

    @Test
    void s05FortyThreeOfFortyEightMembersPaidBothMonthsOnTime() {
        Payments payments = twoMonths();
        assertEquals(Share.of(43, 48), payments.onTimeByMember());
        assertEquals(Optional.of(new BigDecimal("89.6")), payments.onTimeByMember().percent(1));
        assertEquals(Optional.of(new BigDecimal("90")), payments.onTimeByMember().percent(0));
    }

    @Test
    void s06EightySixOfNinetySixBillsWerePaidOnTime() {
        Payments payments = twoMonths();
        assertEquals(Share.of(86, 96), payments.onTimeByBill());
        assertEquals(Optional.of(new BigDecimal("89.6")), payments.onTimeByBill().percent(1));
    }

    @Test
    void oneLateBillCountsAgainstTheMemberAndOnceAgainstTheBills() {
        Payments payments = new Payments(TODAY);
        payments.add(List.of(paid(JANUARY, JANUARY), paid(FEBRUARY, FEBRUARY.plusDays(1))));
        assertEquals(Share.of(0, 1), payments.onTimeByMember());
        assertEquals(Share.of(1, 2), payments.onTimeByBill());
        assertEquals(Share.of(1, 2), payments.lateByBill());
        assertEquals(Share.of(0, 1), payments.membersBehind());
    }

    @Test
    void whatIsNotReportedIsInArrears() {
        Payments payments = new Payments(TODAY);
        payments.add(List.of(paid(JANUARY, JANUARY), new Bill(FEBRUARY, null, 35_000)));
        assertEquals(Share.of(1, 2), payments.openByBill());
        assertEquals(Share.of(1, 1), payments.membersBehind());
        assertEquals(35_000, payments.arrears());
    }

    @Test
    void aBillIsCountedOnceItsDueDayIsOver() {
        Payments payments = new Payments(FEBRUARY);
        payments.add(List.of(new Bill(FEBRUARY, null, 1), paid(FEBRUARY.plusDays(5), FEBRUARY.minusDays(9))));
        assertEquals(new Share.NoData(), payments.onTimeByBill());
        assertEquals(new Share.NoData(), payments.onTimeByMember());
    }

    @Test
    void onlyWhoReachedAMonthIsInItsBase() {
        Staying staying = new Staying(YearMonth.of(2026, 4));
        staying.add(JAN, Set.of(JAN, JAN.plusMonths(1), JAN.plusMonths(3)));
        staying.add(JAN.plusMonths(2), Set.of(JAN.plusMonths(2)));
        assertEquals(Share.of(1, 2), staying.at(1));
        assertEquals(Share.of(0, 1), staying.at(2));
        assertEquals(Share.of(1, 1), staying.at(3));
        assertEquals(Share.of(0, 1), staying.unbrokenAt(3));
        assertEquals(new Share.NoData(), staying.at(6));
        assertThrows(IllegalArgumentException.class, () -> staying.at(4));
    }

    @Test
    void aYearWithoutAGapIsUnbroken() {
        Staying staying = new Staying(JAN.plusMonths(12));
        Set<YearMonth> all = Set.copyOf(IntStream.rangeClosed(0, 12).mapToObj(JAN::plusMonths).toList());
        staying.add(JAN, all);
        assertEquals(Share.of(1, 1), staying.unbrokenAt(12));
    }

    private static Payments twoMonths() {
        Payments payments = new Payments(TODAY);
        IntStream.range(0, 48).forEach(i -> payments.add(i < 43
                ? List.of(paid(JANUARY, JANUARY.minusDays(1)), paid(FEBRUARY, FEBRUARY))
                : List.of(paid(JANUARY, JANUARY.plusDays(3)), new Bill(FEBRUARY, null, 35_000))));
        return payments;
    }

    private static Bill paid(LocalDate due, LocalDate paid) {
        return new Bill(due, paid, 35_000);
    }
}
