package id.pendamping.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final Instant AT = Instant.parse("2026-11-21T02:05:59Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Spelling indonesian = new Spelling(Locale.of("id"), JAKARTA);
    private final Spelling english = new Spelling(Locale.ENGLISH, JAKARTA);

    @Test
    void numbersHaveTheSignsOfTheLanguage() {
        assertThat(indonesian.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(english.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(indonesian.decimal(new BigDecimal("1234.125"), 2)).isEqualTo("1.234,13");
        assertThat(english.decimal(new BigDecimal("0.25"), 1)).isEqualTo("0.3");
        assertThat(indonesian.percent(new BigDecimal("30"))).isEqualTo("30,0%");
        assertThat(english.percent(new BigDecimal("18.75"))).isEqualTo("18.8%");
        assertThat(indonesian.signedPercent(new BigDecimal("183.3"))).isEqualTo("+183,3%");
        assertThat(english.signed(new BigDecimal("-2"), 1)).isEqualTo("-2.0");
        assertThat(english.signed(BigDecimal.ZERO, 1)).isEqualTo("0.0");
    }

    @Test
    void fewPeopleAreNotToldApart() {
        assertThat(indonesian.people(0)).isEqualTo("0");
        assertThat(indonesian.people(1)).isEqualTo("< 5");
        assertThat(indonesian.people(4)).isEqualTo("< 5");
        assertThat(indonesian.people(5)).isEqualTo("5");
        assertThat(indonesian.people(100_000)).isEqualTo("100.000");
    }

    @Test
    void daysAndTimesAreWrittenAsTheBotWritesThem() {
        assertThat(indonesian.day(DAY)).isEqualTo("1 November 2026");
        assertThat(indonesian.day((Instant) null)).isEmpty();
        assertThat(english.weekday(DAY)).isEqualTo("Sunday, 1 November 2026");
        assertThat(indonesian.weekday(DAY)).isEqualTo("Minggu, 1 November 2026");
        assertThat(indonesian.month(YearMonth.of(2026, 5))).isEqualTo("Mei 2026");
        assertThat(indonesian.time(LocalTime.of(9, 0))).isEqualTo("09.00");
        assertThat(english.time(LocalTime.of(9, 0))).isEqualTo("09:00");
        assertThat(indonesian.moment(AT)).isEqualTo("21 November 2026, 09.05 WIB");
        assertThat(english.moment(AT)).isEqualTo("21 November 2026, 09:05 WIB");
        assertThat(indonesian.appointment(AT)).isEqualTo("Sabtu, 21 November 2026, 09.05 WIB");
    }

    @Test
    void momentsAreThoseOfThePlace() {
        Spelling bali = indonesian.in(ZoneId.of("Asia/Makassar"));
        assertThat(bali.time(AT)).isEqualTo("10.05 WITA");
        assertThat(bali.day(Instant.parse("2026-11-21T16:30:00Z"))).isEqualTo("22 November 2026");
    }
}
