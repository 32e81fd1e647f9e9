package id.pendamping.console.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Test
    void everyMondayAtNineIsARhythmAndIsReadBack() {
        When mondays = When.of(Map.of("when", "weekly", "weekday", "MON", "at", "09:00")).orElseThrow();
        assertThat(mondays).isEqualTo(new When.Weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0)));
        assertThat(mondays.values()).isEqualTo(Map.of("cron", "0 0 9 * * MON"));
        assertThat(When.ofCron("0 0 9 * * MON")).contains(mondays);
        assertThat(When.of(mondays.fields())).contains(mondays);
    }

    @Test
    void theFifthOfEachMonthIsARhythmAndIsReadBack() {
        When fifth = new When.Monthly(5, LocalTime.of(16, 30));
        assertThat(fifth.values()).isEqualTo(Map.of("cron", "0 30 16 5 * *"));
        assertThat(When.ofCron("0 30 16 5 * *")).contains(fifth);
        assertThat(When.of(fifth.fields())).contains(fifth);
    }

    @Test
    void aDayThatHasPassedIsKnown() {
        When.Later later = new When.Later(LocalDate.of(2026, 11, 21), LocalTime.of(9, 0));
        assertThat(later.isPast(Instant.parse("2026-11-21T02:00:01Z"), WIB)).isTrue();
        assertThat(later.isPast(Instant.parse("2026-11-21T01:59:59Z"), WIB)).isFalse();
        assertThat(When.of(later.fields())).contains(later);
    }

    @Test
    void theFieldsKeepWhatWasTypedInThem() {
        assertThat(When.typed(Map.of())).isEqualTo(When.BEGINNING);
        assertThat(When.typed(Map.of("when", "weekly", "at", "7:00<b>", "x", "y"))).containsEntry("when", "weekly")
                .containsEntry("at", "09:00").hasSize(5);
    }

    @Test
    void whatSaysNoTimeIsNone() {
        assertThat(When.of(Map.of())).isEmpty();
        assertThat(When.of(Map.of("when", "later", "on", "", "at", "09:00"))).isEmpty();
        assertThat(When.of(Map.of("when", "weekly", "weekday", "", "at", "09:00"))).isEmpty();
        assertThat(When.of(Map.of("when", "monthly", "monthday", "31", "at", "09:00"))).isEmpty();
        assertThat(When.of(Map.of("when", "monthly", "monthday", "x", "at", "09:00"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0/5 9 * * MON", "0 0 9 * * MON,TUE", "0 99 9 * * MON", "whatever"})
    void aRhythmThatThisPageCannotSayIsNotSaid(String cron) {
        assertThat(When.ofCron(cron)).isEmpty();
    }
}
