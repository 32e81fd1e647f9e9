package id.pendamping.outcome;

import java.util.Locale;
import java.util.Set;

/** How far somebody has come on the way from the first word to the first contribution. */
public enum Stage {

    /** They have talked with the bot. */
    REACHED,
    /** They agreed that their answers are kept, and still do. */
    CONSENTED,
    /** They finished the test before the lessons. */
    PRETEST,
    /** They finished at least one lesson. */
    LESSONS(EventTypes.LESSON),
    /** They finished the test after the lessons. */
    POSTTEST,
    /** They told how at least one step of a registration stands. */
    CHECKLIST(EventTypes.ITEM, "checklist_complete"),
    /** They finished a whole checklist. */
    CHECKLIST_DONE("checklist_complete"),
    /** They told that they are a member now, or staff saw it. */
    REGISTERED("jkn_active", "bpu_active", "clinic_registered", "list_registered"),
    /** They told that they paid and did not take it back, or staff saw it: a report, never a plan. */
    CONTRIBUTED("clinic_paid", "list_paid");

    private final Set<String> events;

    Stage(String... events) {
        this.events = Set.of(events);
    }

    /** The events of the journal of which one is enough; none where it takes more than an event to tell. */
    public Set<String> events() {
        return events;
    }

    /** The name in dialogs, for example {@code pretest}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
