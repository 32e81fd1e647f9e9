package id.pendamping.outcome;

import id.pendamping.dialog.Terms;
import java.util.List;

/** What dialogs tell of the events that are kept. */
public final class EventTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(Reading.stored("events"));
    }
}
