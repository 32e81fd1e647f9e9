package id.pendamping.engine;

import id.pendamping.dialog.Checklist.Evidence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with one item of a checklist.
 *
 * @param evidence how they know that it is done, as a word; empty while it is not
 * @param obstacle the id of what stands in the way, {@value #OTHER} for something of their own; empty for nothing
 * @param words what they said of it themselves; empty for nothing
 * @param day on which it was done, or null where nobody asked
 * @param helpWanted whether a person is to help
 */
public record ItemState(Status status, String evidence, String obstacle, String words, @Nullable LocalDate day,
        boolean helpWanted) {

    /** Nothing was said of the item yet. */
    public static final ItemState UNTOUCHED = new ItemState(Status.TODO, "", "", "", null, false);
    static final String OTHER = "other";
    private static final int PARTS = 6;
    private static final String WANTED = "wanted";

    /** How far an item is. */
    public enum Status {
        TODO, DOING, DONE, BLOCKED, NOT_NEEDED;

        /** As dialogs and stores write it, for example {@code not_needed}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Status of(@Nullable Object word) {
            for (Status status : values()) {
                if (status.word().equals(word)) {
                    return status;
                }
            }
            return TODO;
        }
    }

    ItemState with(Status changed) {
        return new ItemState(changed, "", "", "", null, helpWanted && changed != Status.DONE
                && changed != Status.NOT_NEEDED);
    }

    ItemState done(Evidence how, @Nullable LocalDate on) {
        return new ItemState(Status.DONE, how.name().toLowerCase(Locale.ROOT), "", "", on, false);
    }

    ItemState blocked(String by, String said) {
        return new ItemState(Status.BLOCKED, "", by, said, null, helpWanted);
    }

    ItemState helped(boolean wanted) {
        return new ItemState(status, evidence, obstacle, words, day, wanted);
    }

    /** As a value of a conversation or a snapshot. */
    public List<String> kept() {
        return List.of(status.word(), evidence, obstacle, words, day == null ? "" : day.toString(),
                helpWanted ? WANTED : "");
    }

    /** @param kept what {@link #kept} gave; anything else is an item nobody has touched */
    static ItemState of(@Nullable Object kept) {
        if (!(kept instanceof List<?> parts) || parts.size() != PARTS) {
            return UNTOUCHED;
        }
        List<String> words = parts.stream().map(String::valueOf).toList();
        return new ItemState(Status.of(words.get(0)), words.get(1), words.get(2), words.get(3), day(words.get(4)),
                words.get(5).equals(WANTED));
    }

    private static @Nullable LocalDate day(@Nullable Object written) {
        try {
            return written instanceof String day && !day.isEmpty() ? LocalDate.parse(day) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** As the values of an {@link Effect.Note} about an item of a list. */
    public Map<String, Object> note(String list, String item) {
        Map<String, Object> values = new HashMap<>(
                Map.of("checklist", list, "item", item, "status", status.word(), "evidence", evidence, "obstacle",
                        obstacle, "words", words, "help", helpWanted));
        if (day != null) {
            values.put("day", day.toString());
        }
        return values;
    }

    /** What a note about an item says. */
    public static ItemState ofNote(Map<String, Object> values) {
        return new ItemState(Status.of(values.get("status")), word(values, "evidence"), word(values, "obstacle"),
                word(values, "words"), day(values.get("day")), Boolean.TRUE.equals(values.get("help")));
    }

    private static String word(Map<String, Object> values, String name) {
        return String.valueOf(values.getOrDefault(name, ""));
    }
}
