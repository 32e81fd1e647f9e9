package id.pendamping.outcome.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One contribution that fell due.
 *
 * @param paid the day on which it was paid, as the member reported; null where nobody reported anything
 * @param rupiah what was to be paid
 */
public record Bill(LocalDate due, @Nullable LocalDate paid, long rupiah) {

    /** On the day itself is on time. */
    boolean isOnTime() {
        return paid != null && !paid.isAfter(due);
    }

    boolean isOpen() {
        return paid == null;
    }
}
