package id.pendamping.staff;

import java.util.Locale;
import java.util.Optional;

/** What somebody does for the programme, and so what they may see and do. */
public enum Role {

    /** Leads the programme: everything, and who else works for it. */
    COORDINATOR,
    /** Teaches, helps and writes to people. */
    FACILITATOR,
    /** Keeps lists and numbers; sees people only where a list needs it. */
    ADMIN,
    /** A volunteer of the place who follows only the people who chose them. */
    KADER;

    /** The name in dialogs and in the store, for example {@code coordinator}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return nothing for a name that is no role's */
    public static Optional<Role> of(String id) {
        for (Role role : values()) {
            if (role.id().equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Whether they may see everybody, and not only the people who chose them. */
    public boolean seesEverybody() {
        return this == COORDINATOR || this == FACILITATOR;
    }

    /** Whether they may write broadcasts: whoever does not see everybody only to the people who chose them. */
    public boolean broadcasts() {
        return this != ADMIN;
    }

    /** Whether they may write to many people at once. */
    public boolean writesToMany() {
        return this == COORDINATOR || this == FACILITATOR;
    }
}
