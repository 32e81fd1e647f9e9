package id.pendamping.simulation;

import id.pendamping.outcome.figure.Change;
import id.pendamping.outcome.figure.Paired;
import id.pendamping.outcome.figure.Published;
import id.pendamping.outcome.figure.Share;
import java.math.BigDecimal;

/** How a table tells what was counted. */
final class Sums {

    private Sums() {
    }

    static String told(Share share, int decimals) {
        return share.percent(decimals).map(percent -> share.count() + " of " + share.n() + " = " + percent + " %")
                .orElse("no data");
    }

    static String told(Paired paired) {
        return told(paired.before(), 1) + " -> " + told(paired.after(), 1) + Change
                .between(paired.before(), paired.after()).map(change -> ", " + signed(change.points(1)) + " points"
                        + change.relative(1).map(it -> ", " + signed(it) + " % of before").orElse(""))
                .orElse("");
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number;
    }

    /** What to say of a printed percentage that is not the counted one; empty where it is the same. */
    static String published(int percent, Share counted) {
        Published.Comparison comparison = new Published(BigDecimal.valueOf(percent)).compare(counted);
        return switch (comparison.agreement()) {
            case SAME -> "";
            case OTHER_ROUNDING -> "published " + percent + " %: the same under another rule of rounding; half up no"
                    + " whole number of " + counted.n() + " prints it";
            case OTHER_COUNT -> "published " + percent + " %: " + comparison.printing() + " of " + counted.n()
                    + " would print that";
            case NO_WHOLE_NUMBER -> "published " + percent + " %: no whole number of " + counted.n() + " prints that";
            case NO_DATA -> "published " + percent + " %: nobody is counted here";
        };
    }
}
