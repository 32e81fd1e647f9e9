package id.pendamping.staff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where every look at somebody's data, and every change of it by staff, is written down; nothing is ever changed. */
public interface AuditTrail {

    /** The same id again changes nothing. */
    void record(Entry entry);

    /** The newest first, at most {@code most}. */
    List<Entry> newest(int most);

    /**
     * What was done, the newest first.
     *
     * @param skip how many of the newest are left out
     */
    List<Entry> find(Search search, int skip, int most);

    /**
     * @param staff the person id of whoever did it, or null for all
     * @param area what comes before the dot of the action, or null for all
     * @param from the first moment, or null
     * @param until the moment after the last, or null
     */
    record Search(@Nullable String staff, @Nullable String area, @Nullable Instant from, @Nullable Instant until) {
    }

    /**
     * @param id of the effect or request by which it happened
     * @param staff the person id of whoever did it
     * @param action what was done, for example {@code ticket.read} or {@code broadcast.approved}
     * @param about whom or what it concerned: a random id that says nothing, or null
     */
    record Entry(String id, Instant at, String staff, String action, @Nullable String about) {
    }
}
