package id.pendamping.broadcast;

import java.util.Locale;
import java.util.Optional;

/** By what an audience can be narrowed. */
public enum Criterion {
    /** Values of {@code person.work}, {@code .area}, {@code .jkn_status} and {@code .bpu_status}. */
    WORK, AREA, JKN, BPU,
    /** {@code <test>:none}, {@code :low} (below 60 %) or {@code :high}. */
    TEST,
    /** {@code <list>:none}, {@code :begun} or {@code :stuck}. */
    CHECKLIST,
    /** {@code yes}: a bill was due within the last month and is not said to be paid. */
    OVERDUE,
    /** A language code. */
    LANGUAGE,
    /** {@code week} or {@code month}: wrote within that time; {@code silent}: not for a month. */
    SEEN,
    /** The id of a group. */
    GROUP;

    /** The name in dialogs and in the store. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Criterion> of(String id) {
        for (Criterion criterion : values()) {
            if (criterion.id().equals(id)) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }
}
