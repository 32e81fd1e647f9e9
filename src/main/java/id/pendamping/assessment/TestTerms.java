package id.pendamping.assessment;

import id.pendamping.dialog.Terms;
import java.util.List;

/** What dialogs tell of the tests that somebody took. */
public final class TestTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(Reading.stored("tests"));
    }
}
