package id.pendamping.reminder;

import id.pendamping.reminder.Occurrence.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Shows on pages what people are reminded of: the plans there are, the days to come, and what became of reminders. */
public final class Outlook {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);
    /** Everybody's agenda is read for it. */
    private static final Duration WEEK_KEPT = Duration.ofMinutes(10);
    private static final Duration MONTH_KEPT = Duration.ofMinutes(2);

    private final ReminderNumbers numbers;
    private final InstantSource clock;
    private final Remembered<Week> week;
    private final Remembered<Month> month;

    Outlook(ReminderNumbers numbers, Timetable timetable, InstantSource clock) {
        this.numbers = numbers;
        this.clock = clock;
        this.week = new Remembered<>(WEEK_KEPT, () -> {
            Instant now = clock.instant();
            Ahead ahead = new Ahead(timetable, now, now.plus(WEEK));
            numbers.upTo(now.plus(WEEK), ahead::add);
            return ahead.week();
        });
        this.month = new Remembered<>(MONTH_KEPT, () -> {
            Instant since = clock.instant().minus(MONTH);
            return new Month(numbers.since(since), numbers.dropped(since));
        });
    }

    /**
     * What is planned for the next seven days, by the clocks of the people.
     *
     * @param at as of when
     * @param hours how many reminders in each hour of the day
     */
    public record Week(Instant at, List<Day> days, Map<Integer, Long> hours) {
    }

    /** @param people who get something on that day; several bills of one day share a message */
    public record Day(LocalDate date, Map<Bill, Long> bills, long people) {
    }

    /** What became of the reminders of the last 30 days. @param dropped why, by word */
    public record Month(Map<State, Map<Bill, Long>> states, Map<String, Long> dropped) {
    }

    /** How many people have an active plan for each bill. */
    public Map<Bill, Long> plans() {
        return numbers.plans();
    }

    /** Takes a while when it is asked for the first time. */
    public Week week() {
        return week.get(clock.instant());
    }

    public Month month() {
        return month.get(clock.instant());
    }

    /** Reminders of the last 30 days that came to this state, the newest first. */
    public List<Occurrence> at(State state, int skip, int limit) {
        return numbers.at(state, clock.instant().minus(MONTH), skip, limit);
    }
}
