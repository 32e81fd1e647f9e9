package id.pendamping.console.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/** Three months. */
record Quarter(YearMonth first) {

    private static final int CHOICE = 8;

    static Quarter of(LocalDate day) {
        return new Quarter(YearMonth.from(day.with(IsoFields.DAY_OF_QUARTER, 1)));
    }

    /** @param word for example {@code 2026-Q4}; the one of that day for anything else */
    static Quarter of(String word, LocalDate today) {
        return choice(today).stream().filter(it -> it.word().equals(word)).findFirst().orElse(of(today));
    }

    /** This one and those before it. */
    static List<Quarter> choice(LocalDate today) {
        return IntStream.range(0, CHOICE).mapToObj(ago -> new Quarter(of(today).first.minusMonths(3L * ago))).toList();
    }

    String word() {
        return first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
    }

    int number() {
        return first.get(IsoFields.QUARTER_OF_YEAR);
    }

    int year() {
        return first.getYear();
    }

    List<YearMonth> months() {
        return List.of(first, first.plusMonths(1), first.plusMonths(2));
    }
}
