package id.pendamping.outcome;

import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Course.Billing;
import id.pendamping.outcome.Course.Payment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds what was planned and paid, bill by bill. What is named with several bills counts for each of them. A payment that
 * names no due day is for the month in which it was paid; another one for the same month takes its place.
 */
final class BillFolding {

    private static final int MOST_MONTHS = 24;

    private final Map<String, Bill> bills = new HashMap<>();

    private static final class Bill {

        private @Nullable Integer day;
        private @Nullable Instant since;
        private @Nullable Instant ended;
        private final Map<YearMonth, Payment> payments = new TreeMap<>();
        private final Map<YearMonth, Instant> told = new HashMap<>();
    }

    void plan(SaveEvent event) {
        for (Bill bill : named(event)) {
            int day = Folding.number(event, "day");
            bill.day = day > 0
                    ? Integer.valueOf(day)
                    : day(event, "date").map(LocalDate::getDayOfMonth).orElse(bill.day);
            bill.since = bill.since == null ? event.at() : bill.since;
            bill.ended = null;
        }
    }

    void end(SaveEvent event) {
        List<Bill> ended = Folding.word(event, "bill").isEmpty() ? List.copyOf(bills.values()) : named(event);
        ended.forEach(bill -> bill.ended = event.at());
    }

    void pay(SaveEvent event) {
        LocalDate on = day(event, "on").orElseGet(() -> LocalDate.ofInstant(event.at(), zone(event)));
        YearMonth month = YearMonth.from(day(event, "due").orElse(on));
        int months = Math.clamp(Folding.number(event, "months"), 1, MOST_MONTHS);
        for (Bill bill : named(event)) {
            bill.payments.put(month, new Payment(month, months, on));
            bill.told.put(month, event.at());
        }
    }

    void takeBack(SaveEvent event) {
        day(event, "due").map(YearMonth::from).ifPresent(month -> named(event).forEach(bill -> {
            bill.payments.remove(month);
            bill.told.remove(month);
        }));
    }

    /** When the first payment that still stands was told of. */
    Optional<Instant> firstPaid() {
        return bills.values().stream().flatMap(bill -> bill.told.values().stream()).min(Instant::compareTo);
    }

    Map<String, Billing> all() {
        Map<String, Billing> all = new HashMap<>();
        bills.forEach((word, bill) -> all.put(word,
                new Billing(bill.day, bill.since, bill.ended, List.copyOf(bill.payments.values()))));
        return all;
    }

    private List<Bill> named(SaveEvent event) {
        return List.of(Folding.word(event, "bill").split("\\+")).stream().filter(word -> !word.isEmpty()).distinct()
                .map(word -> bills.computeIfAbsent(word, it -> new Bill())).toList();
    }

    static Optional<LocalDate> day(SaveEvent event, String name) {
        try {
            return Optional.of(Folding.word(event, name)).filter(word -> !word.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZoneId zone(SaveEvent event) {
        String zone = Folding.word(event, "zone");
        return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
    }
}
