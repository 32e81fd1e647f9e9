package id.pendamping.casework;

import id.pendamping.dialog.Terms;
import java.util.List;

/** What dialogs tell of the notes that the team wrote about somebody. */
public final class RemarkTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(Reading.stored("remarks"));
    }
}
