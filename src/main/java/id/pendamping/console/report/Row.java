package id.pendamping.console.report;

import id.pendamping.outcome.census.Portion;
import id.pendamping.outcome.figure.Share;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table: some of so many.
 *
 * @param bar the percentage for the chart; null where it is hidden or there is no data
 */
record Row(String label, String count, String n, String percent, @Nullable BigDecimal bar) {

    static Row of(String label, Portion portion, Speaking speaking) {
        if (portion.whole().shown().orElse(1) == 0) {
            return new Row(label, speaking.say("none"), speaking.number(0), speaking.say("none"), null);
        }
        String n = speaking.cell(portion.whole());
        String count = speaking.cell(portion.part());
        return portion.share().map(share -> new Row(label, count, n, speaking.percent(share), bar(share)))
                .orElseGet(() -> new Row(label, count, n, speaking.say("hidden"), null));
    }

    private static @Nullable BigDecimal bar(Share share) {
        return share.percent(1).orElse(null);
    }
}
