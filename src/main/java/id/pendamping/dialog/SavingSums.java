package id.pendamping.dialog;

import org.jspecify.annotations.Nullable;

/** What saving little by little takes, in whole rupiah and whole days; null where nothing sensible comes out. */
final class SavingSums {

    /** What is put aside is rounded up to the smallest sum that is at hand in cash. */
    static final long HANDY = 500;
    private static final long WEEK = 7;
    private static final long MONTH = 30;
    private static final long LONGEST_MONTH = 31;
    private static final long MOST = 1_000_000_000_000_000L;

    private SavingSums() {
    }

    /** Rupiah to put aside each day so that the goal is there in time. */
    static @Nullable Long perDay(@Nullable Long goal, @Nullable Long days) {
        if (goal == null || days == null || days <= 0 || goal > MOST) {
            return null;
        }
        return goal <= 0 ? Long.valueOf(0) : Long.valueOf(Math.ceilDiv(Math.ceilDiv(goal, days), HANDY) * HANDY);
    }

    /**
     * How often something can still be put aside: on the working days that are left, or in whole weeks. At least once, so
     * that there is a sum to tell on the last day and after it.
     *
     * @param workingDays in thirty days
     */
    static @Nullable Long timesLeft(@Nullable Object rhythm, @Nullable Long workingDays, @Nullable Long days) {
        if (rhythm == null || days == null || workingDays == null || workingDays < 0 || workingDays > LONGEST_MONTH) {
            return null;
        }
        long working = Math.min(days, days * workingDays / MONTH);
        return Math.max(1, rhythm.equals("weekly") ? days / WEEK : working);
    }

    /** Days until the goal is there with so much a day. */
    static @Nullable Long daysTo(@Nullable Long goal, @Nullable Long perDay) {
        if (goal == null || perDay == null || perDay <= 0) {
            return null;
        }
        return goal <= 0 ? Long.valueOf(0) : Long.valueOf(Math.ceilDiv(goal, perDay));
    }
}
