package id.pendamping.ledger;

import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as everybody in the country writes them. */
final class Rupiah {

    private Rupiah() {
    }

    /** {@code Rp35.000}. */
    static String said(long amount) {
        String figure = NumberFormat.getIntegerInstance(Locale.of("id")).format(Math.abs(amount));
        return (amount < 0 ? "-Rp" : "Rp") + figure;
    }
}
