package id.pendamping.console.outcomes;

import id.pendamping.console.Spelling;
import id.pendamping.outcome.census.Portion;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.Change;
import id.pendamping.outcome.figure.Interval;
import id.pendamping.outcome.figure.Share;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.context.MessageSource;

/**
 * Words and numbers in the language of the page. A percentage has one decimal, rounded half-up; what may not be shown is
 * said to be hidden, and what is not known is said not to be.
 */
record Say(MessageSource words, Spelling spelling) {

    private static final double SMALLEST_P = 0.001;

    Locale locale() {
        return spelling.locale();
    }

    String of(String key, Object... values) {
        return words.getMessage("outcomes." + key, values, locale());
    }

    String number(long number) {
        return spelling.number(number);
    }

    String decimal(BigDecimal number, int decimals) {
        return spelling.decimal(number, decimals);
    }

    /** A number that there is not, as the R² of a line through numbers that are all the same, is said not to be. */
    String decimal(double number, int decimals) {
        return Double.isNaN(number) ? none() : decimal(BigDecimal.valueOf(number), decimals);
    }

    String decimal(OptionalDouble number, int decimals) {
        return number.isPresent() ? decimal(number.getAsDouble(), decimals) : none();
    }

    /** With a plus, because it is a difference. */
    String signed(BigDecimal number, int decimals) {
        return spelling.signed(number, decimals);
    }

    String points(Optional<Change> change) {
        return change.map(it -> signed(it.points(1), 1)).orElse(none());
    }

    String relative(Optional<Change> change) {
        return change.flatMap(it -> it.relative(1)).map(spelling::signedPercent).orElse(none());
    }

    String percent(Share share) {
        return share.percent(1).map(spelling::percent).orElse(none());
    }

    String percent(Portion portion) {
        return isHidden(portion) ? hidden() : portion.share().map(this::percent).orElse(none());
    }

    /** How many of how many. */
    String base(Portion portion) {
        return cell(portion.part()) + " / " + cell(portion.whole());
    }

    /** Both, for narrow tables. */
    String both(Portion portion) {
        return isHidden(portion)
                ? hidden()
                : portion.share().filter(Share.Counted.class::isInstance)
                        .map(it -> percent(it) + " (" + number(it.count()) + "/" + number(it.n()) + ")").orElse(none());
    }

    String cell(Cell cell) {
        return cell.shown().isPresent() ? number(cell.shown().getAsLong()) : hidden();
    }

    String p(OptionalDouble p) {
        return p.isEmpty() ? none() : p(p.getAsDouble());
    }

    String p(double p) {
        return p < SMALLEST_P ? "< " + decimal(SMALLEST_P, 3) : decimal(p, 3);
    }

    String interval(Interval interval, double unit) {
        return of("interval", decimal(interval.low() * unit, 1), decimal(interval.high() * unit, 1));
    }

    String moment(Instant at) {
        return spelling.moment(at);
    }

    String none() {
        return of("none");
    }

    String hidden() {
        return of("hidden");
    }

    static boolean isHidden(Portion portion) {
        return portion.part().shown().isEmpty() || portion.whole().shown().isEmpty();
    }
}
