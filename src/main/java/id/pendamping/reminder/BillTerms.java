package id.pendamping.reminder;

import id.pendamping.dialog.Terms;
import java.util.List;

/** What dialogs read of bills. */
public final class BillTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading("bills", Size.PHRASE, "any", "jkn.on", "jkn.due", "jkn.owed", "jkn.paid", "jkn.paused",
                        "bpu.on", "bpu.due", "bpu.owed", "bpu.paid", "bpu.paused", "first_payment.on",
                        "first_payment.due", "first_payment.owed", "first_payment.paid", "first_payment.paused",
                        "saving.on", "saving.due", "saving.owed", "saving.paid", "saving.paused", "other.on",
                        "other.due", "other.owed", "other.paid", "other.paused"),
                Reading.stored("bills"));
    }
}
