package id.pendamping.console.report;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Handed;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.Share;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Words and numbers in the language of the page; percentages have one decimal, half-up. */
record Speaking(MessageSource words, Locale locale) {

    private static final String PREFIX = "report.";

    String say(String key, Object... values) {
        return words.getMessage(PREFIX + key, values, locale);
    }

    String text(LocalText text, LocalDate today) {
        return Html.plain(text.render(new Handed(Map.of(), new Language(locale.getLanguage()), today)));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String cell(Cell cell) {
        return cell.shown().isPresent() ? number(cell.shown().getAsLong()) : say("hidden");
    }

    String percent(Share share) {
        return share.percent(1).map(this::percent).orElse(say("none"));
    }

    /** With a plus, because it is a difference. */
    String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + decimal(difference);
    }

    private String percent(BigDecimal percent) {
        return decimal(percent) + " %";
    }

    private String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        return format.format(number);
    }
}
