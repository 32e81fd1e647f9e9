package id.pendamping.staff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tables staff took along, why, and how many rows they held. The tables themselves are kept nowhere. Nothing is
 * ever taken out of it.
 */
public interface ExportLog {

    /** Written before the first row goes out. The same id again changes nothing. */
    void begin(Entry entry);

    /** All rows went out. */
    void finish(String id, long rows);

    /** The newest first, at most {@code most}. */
    List<Entry> newest(int most);

    /** The secret of pseudonyms that stay the same from export to export; made when it is first asked for. */
    byte[] key();

    /**
     * @param id random
     * @param staff the person id of whoever took it
     * @param table what was taken, for example {@code people}
     * @param kind the file and what was chosen about it, joined by {@code +}: {@code csv+research+stable+names}
     * @param purpose what staff said it is for; may be empty where nothing special was taken
     * @param rows null while it goes on, and for good where it broke off
     */
    record Entry(String id, Instant at, String staff, String table, String kind, String purpose,
            @Nullable Long rows) {
    }
}
