package id.pendamping.dialog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a text or a condition can see while it is worked out: one person's values at one moment. Names are those the
 * reader has checked: a dialog's own variables ({@code answer}), the person's record ({@code person.work}), how the
 * talk stands ({@code me.language}) and test results ({@code test.pre.right}).
 */
public interface Scope {

    /**
     * The value of a checked name, or null while it is not known.
     *
     * @return a {@code String}, {@code Long}, {@code Boolean}, {@code LocalDate} or {@code List<String>}
     */
    @Nullable
    Object value(String name);

    /** The language in which the person is spoken to. */
    Language language();

    /** Whether the person is spoken to in as few words as there are. */
    default boolean isSimple() {
        return false;
    }

    /** Today where the person lives. */
    LocalDate today();
}
