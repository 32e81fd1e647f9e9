package id.pendamping.outbox;

/**
 * Remembers when the newest messages went, so that no second holds more of them than are allowed: what was not used a
 * moment ago may be used at once, and never more than that. Not safe for several threads at a time.
 */
final class LastSecond {

    /** Nanoseconds; a little over a second, because the way to the server is not always equally long. */
    private static final double SECOND = 1.005e9;

    /** Less than even, so that what wakes up late can be made good. */
    private static final double EVEN = 0.75;

    private final long[] sent;
    private int count;

    /** @param ceiling the highest rate that {@link #wait} will be asked for, messages a second */
    LastSecond(double ceiling) {
        this.sent = new long[allowed(ceiling)];
    }

    /** Nanoseconds until the next message may go at this rate, 0 or less for now. */
    long wait(double rate, long now) {
        int allowed = allowed(rate);
        if (count < allowed) {
            return 0;
        }
        long oldest = sent[(count - allowed) % sent.length];
        return oldest + (long) Math.ceil(allowed / rate * SECOND) - now;
    }

    /** The same for one that leaves about even gaps, so that others who come in between find room soon. */
    long waitEvenly(double rate, long now) {
        long gap = count == 0 ? 0 : sent[(count - 1) % sent.length] + (long) Math.ceil(EVEN * SECOND / rate) - now;
        return Math.max(gap, wait(rate, now));
    }

    void sent(long now) {
        sent[count % sent.length] = now;
        count++;
        if (count == 2 * sent.length) {
            count = sent.length;
        }
    }

    private static int allowed(double rate) {
        return Math.max(1, (int) rate);
    }
}
