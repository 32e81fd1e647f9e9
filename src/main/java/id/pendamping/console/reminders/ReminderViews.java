package id.pendamping.console.reminders;

import id.pendamping.console.Spelling;
import id.pendamping.reminder.Bill;
import id.pendamping.reminder.Occurrence;
import id.pendamping.reminder.Occurrence.State;
import id.pendamping.reminder.Outlook;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the templates of reminders show. */
final class ReminderViews {

    private static final Set<String> WORDS = Set.of("overtaken", "late", "enough", "gone", "paid", "paused", "stopped",
            "blocked", "consent", "refused", "ended", "erased");

    private ReminderViews() {
    }

    record Count(String word, String shown) {
    }

    /** A table whose columns are bills. @param bills their words */
    record Table(List<String> bills, List<Row> rows) {
    }

    /** @param cells one for each bill @param total of the row */
    record Row(String label, List<String> cells, String total) {
    }

    /** @param hours how many in each hour of the day */
    record Week(Table table, List<Count> hours) {
    }

    record Month(Table table, List<Count> reasons, boolean empty) {
    }

    /**
     * @param name null where it is covered
     * @param reason why it was not sent, or not for certain
     * @param planned when it was to go out
     * @param at when it went out, or that became known
     */
    record Fell(String person, @Nullable String name, String bill, String due, String reason, String planned,
            String at) {
    }

    static List<Count> plans(Map<Bill, Long> plans, Spelling spelling) {
        return plans.entrySet().stream().map(it -> new Count(it.getKey().word(), spelling.people(it.getValue())))
                .toList();
    }

    static Week week(Outlook.Week week, Spelling spelling) {
        List<Bill> bills = Arrays.stream(Bill.values())
                .filter(bill -> week.days().stream().anyMatch(day -> day.bills().containsKey(bill))).toList();
        List<Row> rows = week.days().stream().map(day -> new Row(spelling.weekday(day.date()),
                bills.stream().map(bill -> spelling.people(day.bills().getOrDefault(bill, 0L))).toList(),
                spelling.people(day.people()))).toList();
        return new Week(new Table(bills.stream().map(Bill::word).toList(), rows), IntStream.range(0, 24).boxed()
                .filter(week.hours()::containsKey)
                .map(hour -> new Count(hour(hour, spelling),
                        spelling.people(week.hours().getOrDefault(hour, 0L))))
                .toList());
    }

    static Month month(Outlook.Month month, Spelling spelling) {
        List<Bill> bills = Arrays.stream(Bill.values())
                .filter(bill -> month.states().values().stream().anyMatch(it -> it.containsKey(bill))).toList();
        List<Row> rows = Arrays.stream(State.values()).filter(month.states()::containsKey).map(state -> {
            Map<Bill, Long> counts = month.states().getOrDefault(state, Map.of());
            return new Row(state.name().toLowerCase(Locale.ROOT),
                    bills.stream().map(bill -> spelling.people(counts.getOrDefault(bill, 0L))).toList(),
                    spelling.people(counts.values().stream().mapToLong(Long::longValue).sum()));
        }).toList();
        List<Count> reasons = month.dropped().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(it -> new Count(reason(it.getKey()), spelling.people(it.getValue()))).toList();
        return new Month(new Table(bills.stream().map(Bill::word).toList(), rows), reasons, rows.isEmpty());
    }

    static Fell fell(Occurrence it, @Nullable String name, Spelling spelling) {
        return new Fell(it.person(), name, it.bill().word(), spelling.day(it.due()),
                it.state() == State.UNKNOWN ? "unknown" : reason(it.word()), spelling.moment(it.planned()),
                spelling.moment(it.at()));
    }

    private static String reason(String word) {
        return WORDS.contains(word) ? word : "other";
    }

    private static String hour(int hour, Spelling spelling) {
        return spelling.time(LocalTime.of(hour, 0)) + "–" + spelling.time(LocalTime.of(hour, 59));
    }
}
