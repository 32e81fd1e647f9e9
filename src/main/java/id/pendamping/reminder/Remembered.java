package id.pendamping.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that takes long to work out, and is as good for a while; whoever asks meanwhile waits for the same. */
final class Remembered<T> {

    private final Duration good;
    private final Supplier<T> work;
    private @Nullable Instant at;
    private @Nullable T value;

    Remembered(Duration good, Supplier<T> work) {
        this.good = good;
        this.work = work;
    }

    synchronized T get(Instant now) {
        Instant then = at;
        T known = value;
        if (then == null || known == null || now.isBefore(then) || !now.isBefore(then.plus(good))) {
            known = work.get();
            at = now;
            value = known;
        }
        return known;
    }
}
