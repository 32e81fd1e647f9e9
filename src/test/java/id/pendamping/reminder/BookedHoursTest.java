package id.pendamping.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookedHoursTest {

    private static final ZoneId BALI = ZoneId.of("Asia/Makassar");

    @ParameterizedTest
    @CsvSource({"2024-07-01T09:00, 2024-06-30T09:00, 2024-07-01T07:00", "2024-07-01T08:00, 2024-06-30T08:00, "
            + "2024-07-01T06:00", "2024-07-01T07:59, 2024-06-30T07:59, 2024-06-30T20:30",
            "2024-07-01T05:00, 2024-06-29T20:30, 2024-06-30T20:30",
            "2024-07-01T23:30, 2024-06-30T20:30, 2024-07-01T20:30"})
    void theNightIsLeftInPeaceByTellingTheEveningBefore(String start, String dayBefore, String hoursBefore) {
        assertThat(BookedHours.dayBefore(bali(start), BALI)).isEqualTo(bali(dayBefore));
        assertThat(BookedHours.hoursBefore(bali(start), BALI)).isEqualTo(bali(hoursBefore));
    }

    @ParameterizedTest
    @CsvSource({"2024-07-01T05:59, 2024-07-01T06:00", "2024-07-01T06:00, 2024-07-01T06:00",
            "2024-07-01T20:59, 2024-07-01T20:59", "2024-07-01T21:00, 2024-07-02T06:00"})
    void newsWaitsForTheMorning(String now, String allowed) {
        assertThat(BookedHours.allowed(bali(now), BALI)).isEqualTo(bali(allowed));
    }

    private static Instant bali(String local) {
        return Instant.parse(local + ":00+08:00");
    }
}
