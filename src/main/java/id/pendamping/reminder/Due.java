package id.pendamping.reminder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;

/** On which days something is due. */
public sealed interface Due {

    /** Days around the given one on which it is due, in order. */
    List<LocalDate> around(LocalDate day, int monthsAhead);

    /**
     * The same day of every month; in a month that is too short, its last day.
     *
     * @param day 1 to 31
     */
    record Monthly(int day) implements Due {

        public Monthly {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("a month has the days 1 to 31");
            }
        }

        @Override
        public List<LocalDate> around(LocalDate day, int monthsAhead) {
            YearMonth month = YearMonth.from(day);
            return LongStream.rangeClosed(-1, monthsAhead).mapToObj(ahead -> in(month.plusMonths(ahead))).toList();
        }

        private LocalDate in(YearMonth month) {
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    }

    /** One day only. */
    record Once(LocalDate date) implements Due {

        @Override
        public List<LocalDate> around(LocalDate day, int monthsAhead) {
            return List.of(date);
        }
    }
}
