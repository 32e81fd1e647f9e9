package id.pendamping.console;

import id.pendamping.dialog.Terms;
import java.util.List;

/** What dialogs tell of somebody's way into the console. */
public final class AccountTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(Reading.stored("account"));
    }
}
