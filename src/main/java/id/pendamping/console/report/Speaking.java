package id.pendamping.console.report;

import id.pendamping.chat.Html;
import id.pendamping.console.Spelling;
import id.pendamping.dialog.Handed;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.Share;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Words and numbers in the language of the page. */
record Speaking(MessageSource words, Spelling spelling) {

    private static final String PREFIX = "report.";

    String say(String key, Object... values) {
        return words.getMessage(PREFIX + key, values, spelling.locale());
    }

    String text(LocalText text, LocalDate today) {
        return Html.plain(text.render(new Handed(Map.of(), new Language(spelling.locale().getLanguage()), today)));
    }

    String number(long number) {
        return spelling.number(number);
    }

    String cell(Cell cell) {
        return cell.shown().isPresent() ? number(cell.shown().getAsLong()) : say("hidden");
    }

    String percent(Share share) {
        return share.percent(1).map(spelling::percent).orElse(say("none"));
    }
}
