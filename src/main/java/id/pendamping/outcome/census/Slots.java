package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.census.Happened.Counts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One place for each span, width of spans and thing that happens, so that what happened to the people of a village or a
 * group fits into a short row of numbers, however many days it took. What lies ahead has no place.
 */
final class Slots {

    private static final int CONSENTED = 0;
    private static final int REGISTERED = 1;
    private static final int PAID = 2;
    private static final int KINDS = 3;

    /** @param earlier the first place, that of everything before */
    private record Row(int earlier, LocalDate first, int shown) {
    }

    private final Map<Every, Row> rows = new EnumMap<>(Every.class);
    private final ZoneId zone;
    private final int size;

    /** @param today the last day of which anything is told */
    Slots(LocalDate today, ZoneId zone) {
        this.zone = zone;
        int next = 0;
        for (Every every : Every.values()) {
            rows.put(every, new Row(next, every.later(every.begin(today), 1 - every.shown()), every.shown()));
            next += KINDS * (every.shown() + 1);
        }
        this.size = next;
    }

    int size() {
        return size;
    }

    /** Where everything that happened to somebody is to be counted: whoever pays twice in a month is one who paid. */
    int[] of(Course course) {
        IntStream.Builder slots = IntStream.builder();
        put(slots, day(course.stages().get(Stage.CONSENTED)), CONSENTED);
        put(slots, day(course.stages().get(Stage.REGISTERED)), REGISTERED);
        course.bills().values().forEach(bill -> bill.payments().forEach(payment -> put(slots, payment.on(), PAID)));
        return slots.build().distinct().toArray();
    }

    /** The first day on which anything happened to somebody. */
    Optional<LocalDate> begin(Course course) {
        Stream<LocalDate> stages = Stream.of(Stage.CONSENTED, Stage.REGISTERED)
                .flatMap(stage -> Stream.ofNullable(day(course.stages().get(stage))));
        Stream<LocalDate> payments = course.bills().values().stream().flatMap(bill -> bill.payments().stream())
                .map(payment -> payment.on());
        return Stream.concat(stages, payments).min(Comparator.naturalOrder());
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }

    private void put(IntStream.Builder slots, @Nullable LocalDate day, int kind) {
        if (day != null) {
            rows.forEach((every, row) -> {
                long span = Math.max(0, every.after(row.first(), day) + 1);
                if (span <= row.shown()) {
                    slots.add(row.earlier() + KINDS * (int) span + kind);
                }
            });
        }
    }

    Happened read(int[] counts) {
        Map<Every, Happened.Spans> spans = new EnumMap<>(Every.class);
        rows.forEach((every, row) -> {
            Map<LocalDate, Counts> days = new HashMap<>();
            for (int span = 1; span <= row.shown(); span++) {
                Counts found = read(counts, row.earlier() + KINDS * span);
                if (!found.equals(Counts.NOTHING)) {
                    days.put(every.later(row.first(), span - 1), found);
                }
            }
            spans.put(every, new Happened.Spans(read(counts, row.earlier()), days));
        });
        return new Happened(spans);
    }

    private static Counts read(int[] counts, int slot) {
        return new Counts(counts[slot + CONSENTED], counts[slot + REGISTERED], counts[slot + PAID]);
    }
}
