package id.pendamping.outcome.figure;

/** One count of a table, between the two sums that it is part of. */
final class Arc {

    /** What a count is worth to the reader; the dearer is hidden only where nothing else helps. */
    enum Worth {
        /** Not in the table, but known to whoever subtracts two neighbours. */
        NEVER_SHOWN, CELL, TOTAL, GRAND_TOTAL,
        /** Told elsewhere too: to hide it here would be of no use. */
        TOLD
    }

    private static final double LARGEST = 1e5;

    final int from;
    final int to;
    final long count;
    private final Worth worth;
    private final boolean small;
    private boolean hidden;
    /** The count in another table that would look the same. */
    private long other;

    /** @param small whether so few people are behind it that it must stay open */
    Arc(int from, int to, long count, Worth worth, boolean small) {
        this.from = from;
        this.to = to;
        this.count = count;
        this.worth = worth;
        this.small = small;
        this.hidden = worth == Worth.NEVER_SHOWN || small;
        this.other = count;
    }

    boolean isSmall() {
        return small;
    }

    boolean isHidden() {
        return hidden;
    }

    void hide() {
        hidden = true;
    }

    long other() {
        return other;
    }

    void change(long by) {
        other += by;
    }

    void forget() {
        other = count;
    }

    /** The sum at the other end. */
    int beyond(int sum) {
        return from == sum ? to : from;
    }

    /** What it costs the reader if somebody is sent through. */
    double price() {
        return hidden ? 0 : switch (worth) {
            case NEVER_SHOWN -> 0;
            // To hide a nobody is a poor disguise, because readers guess it.
            case CELL -> count == 0 ? 1e6 : 10 + Math.min(count, LARGEST);
            case TOTAL -> 1e7 + Math.min(count, LARGEST);
            case GRAND_TOTAL -> 1e9;
            case TOLD -> Double.POSITIVE_INFINITY;
        };
    }
}
