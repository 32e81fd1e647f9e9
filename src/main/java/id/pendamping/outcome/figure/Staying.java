package id.pendamping.outcome.figure;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Who still pays 1, 2, 3, 6 and 12 months after the first contribution, gathered one member at a time. The base of a
 * month is whoever has had the time to reach it: those who joined last month are in no base of month 3.
 */
public final class Staying {

    /** The months after the first contribution that are told. */
    public static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12);

    private final YearMonth last;
    private final long[] reached = new long[MONTHS.size()];
    private final long[] paying = new long[MONTHS.size()];
    private final long[] unbroken = new long[MONTHS.size()];

    /** @param last the last contribution month whose due day is over */
    public Staying(YearMonth last) {
        this.last = last;
    }

    /**
     * @param first the first contribution month that the member paid for
     * @param paid the contribution months that the member paid for
     */
    public void add(YearMonth first, Set<YearMonth> paid) {
        for (int i = 0; i < reached.length; i++) {
            int month = MONTHS.get(i);
            if (!first.plusMonths(month).isAfter(last)) {
                reached[i]++;
                paying[i] += paid.contains(first.plusMonths(month)) ? 1 : 0;
                unbroken[i] += unbroken(first, month, paid) ? 1 : 0;
            }
        }
    }

    /**
     * Those who paid for that month itself, with or without gaps before it.
     *
     * @param month one of {@link #MONTHS}
     */
    public Share at(int month) {
        return Share.of(paying[index(month)], reached[index(month)]);
    }

    /** Those who paid for that month and for every month before it. */
    public Share unbrokenAt(int month) {
        return Share.of(unbroken[index(month)], reached[index(month)]);
    }

    private static boolean unbroken(YearMonth first, int month, Set<YearMonth> paid) {
        int[] months = new int[month];
        Arrays.setAll(months, i -> i + 1);
        return Arrays.stream(months).allMatch(each -> paid.contains(first.plusMonths(each)));
    }

    private static int index(int month) {
        int index = MONTHS.indexOf(month);
        if (index < 0) {
            throw new IllegalArgumentException("month " + month + "; legal are " + MONTHS);
        }
        return index;
    }
}
