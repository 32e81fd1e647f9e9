package id.pendamping.console.exports;

import id.pendamping.console.exports.Column.Meaning;
import id.pendamping.console.exports.Column.Value;
import id.pendamping.outcome.Course.Billing;
import id.pendamping.outcome.Course.Payment;
import id.pendamping.reminder.Bill;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One row per payment that somebody reported and did not take back. A plan is no row here. */
final class PaymentsTable {

    private final Wording wording;

    private PaymentsTable(Wording wording) {
        this.wording = wording;
    }

    record Row(String pseudonym, String bill, Billing billing, Payment payment) {
    }

    static Table<Row> of(Wording wording, Agreeing agreeing) {
        return new Table<>("payments", new PaymentsTable(wording).columns(),
                (choice, taker) -> agreeing.each(choice, line -> {
                    for (Map.Entry<String, Billing> bill : new TreeMap<>(line.course().bills()).entrySet()) {
                        for (Payment payment : bill.getValue().payments()) {
                            taker.take(new Row(line.pseudonym(), bill.getKey(), bill.getValue(), payment));
                        }
                    }
                }));
    }

    private List<Column<Row>> columns() {
        Map<String, Said> bills = new TreeMap<>();
        Arrays.stream(Bill.values()).map(Bill::word).forEach(it -> bills.put(it, wording.key("bill." + it)));
        return List.of(
                new Column<>("person",
                        new Meaning(Kind.PSEUDONYM, Origin.EXPORT, wording.key("column.person")), Row::pseudonym),
                new Column<>("bill", new Meaning(Kind.CODE, Origin.REPORTED, wording.key("column.bill"), bills),
                        Row::bill),
                column("month", Kind.MONTH, row -> row.payment().month()),
                column("months", Kind.COUNT, row -> row.payment().months()),
                column("paid_on", Kind.DAY, row -> row.payment().on()),
                column("paid_due_day", Kind.COUNT, row -> row.billing().day()));
    }

    private Column<Row> column(String name, Kind kind, Value<Row> value) {
        return new Column<>(name, new Meaning(kind, Origin.REPORTED, wording.key("column." + name)), value);
    }
}
