package id.pendamping.dialog;

import org.jspecify.annotations.Nullable;

/** What saving little by little takes, in whole rupiah and whole days; null where nothing sensible comes out. */
final class SavingSums {

    /** What is put aside is rounded up to the smallest sum that is at hand in cash. */
    static final long HANDY = 500;
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

    /** Days until the goal is there with so much a day. */
    static @Nullable Long daysTo(@Nullable Long goal, @Nullable Long perDay) {
        if (goal == null || perDay == null || perDay <= 0) {
            return null;
        }
        return goal <= 0 ? Long.valueOf(0) : Long.valueOf(Math.ceilDiv(goal, perDay));
    }
}
