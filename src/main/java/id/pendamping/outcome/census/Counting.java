package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.figure.Bill;
import id.pendamping.outcome.figure.Learning;
import id.pendamping.outcome.figure.Payments;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.Sheets;
import id.pendamping.outcome.figure.Staying;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Gathers a {@link Slice}, one person at a time. */
final class Counting {

    /**
     * What of a person is worked out once and counted in every cut.
     *
     * @param happened by the {@link Slots}
     */
    record One(Course course, Sheets sheets, List<Bill> bills, Set<YearMonth> paid, int[] happened) {
    }

    private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
    private final Payments payments;
    private final Staying staying;
    private final Learning learning;
    private final Slots slots;
    private final int[] happened;
    private long people;

    Counting(Payments payments, Staying staying, Learning learning, Slots slots) {
        this.payments = payments;
        this.staying = staying;
        this.learning = learning;
        this.slots = slots;
        this.happened = new int[slots.size()];
    }

    void add(One one) {
        people++;
        one.course().stages().keySet().forEach(stage -> stages.merge(stage, 1L, Long::sum));
        for (int slot : one.happened()) {
            happened[slot]++;
        }
        payments.add(one.bills());
        one.paid().stream().min(YearMonth::compareTo).ifPresent(first -> staying.add(first, one.paid()));
        if (!one.sheets().before().isEmpty() || !one.sheets().after().isEmpty()) {
            learning.add(one.sheets());
        }
    }

    Slice slice() {
        return new Slice(people, stages,
                new Slice.Paying(payments.onTimeByMember(), payments.onTimeByBill(), payments.lateByBill(),
                        payments.openByBill(), payments.membersBehind(), months(staying::at),
                        months(staying::unbrokenAt)),
                learning.figures(), slots.read(happened));
    }

    private static Map<Integer, Share> months(Function<Integer, Share> at) {
        Map<Integer, Share> months = new TreeMap<>();
        Staying.MONTHS.forEach(month -> months.put(month, at.apply(month)));
        return months;
    }
}
