package id.pendamping.reminder;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.stream.Stream;

/** What dialogs read of bills. */
public final class BillTerms implements Terms {

    private static final List<String> BILLS = List.of("jkn", "bpu", "first_payment", "saving", "other");
    private static final List<String> PARTS = List.of("on", "due", "owed", "paid", "paused");

    @Override
    public List<Reading> readings() {
        Stream<String> ofEach = BILLS.stream().flatMap(bill -> PARTS.stream().map(part -> bill + "." + part));
        return List.of(new Reading("bills", Size.PHRASE, Stream.concat(Stream.of("any"), ofEach).toList()),
                Reading.stored("bills"));
    }
}
