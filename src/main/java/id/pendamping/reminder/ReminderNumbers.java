package id.pendamping.reminder;

import id.pendamping.reminder.Occurrence.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is counted of all reminders together. */
public interface ReminderNumbers {

    /** How many people want to be reminded of each bill now; a bill that nobody has is missing. */
    Map<Bill, Long> plans();

    /** Every agenda with something to do up to then, one after the other, in any order. */
    void upTo(Instant until, Consumer<Agenda> each);

    /** How many reminders came to which state since then; those that were settled before are not among them. */
    Map<State, Map<Bill, Long>> since(Instant since);

    /** Why those were dropped that were dropped since then, by word. */
    Map<String, Long> dropped(Instant since);

    /** Those that came to this state since then, the newest first; so many after the first ones. */
    List<Occurrence> at(State state, Instant since, int skip, int limit);
}
