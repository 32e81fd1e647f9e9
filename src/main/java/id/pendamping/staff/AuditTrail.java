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
     * @param id of the effect or request by which it happened
     * @param staff the person id of whoever did it
     * @param action what was done, for example {@code ticket.read} or {@code broadcast.approved}
     * @param about whom or what it concerned: a random id that says nothing, or null
     */
    record Entry(String id, Instant at, String staff, String action, @Nullable String about) {
    }
}
