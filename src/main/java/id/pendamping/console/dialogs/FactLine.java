package id.pendamping.console.dialogs;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Fact;
import id.pendamping.dialog.Handed;
import id.pendamping.dialog.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the page shows it.
 *
 * @param state {@code review} where it is to be checked again, {@code over} or {@code later} where it does not hold today,
 *        otherwise {@code holds}
 */
record FactLine(String id, String value, String unit, String wording, @Nullable LocalDate from,
        @Nullable LocalDate to, LocalDate checked, @Nullable LocalDate review, String state, String confidence,
        String basis, List<Source> sources) {

    /** @param url to go to; empty where none is known */
    record Source(String title, String url, String date) {
    }

    /** What is to be checked again first, then by when it will have to be. */
    static List<FactLine> of(Iterable<Fact> facts, LocalDate today, Locale locale) {
        List<FactLine> lines = new ArrayList<>();
        facts.forEach(fact -> lines.add(of(fact, today, locale)));
        lines.sort(Comparator.comparing((FactLine line) -> !line.state().equals("review"))
                .thenComparing(FactLine::review, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(FactLine::id));
        return lines;
    }

    private static FactLine of(Fact fact, LocalDate today, Locale locale) {
        Handed scope = new Handed(Map.of(), new Language(locale.getLanguage()), today);
        return new FactLine(fact.id(), String.valueOf(fact.value()), fact.unit(),
                fact.wording().map(text -> Html.plain(text.render(scope))).orElse(""), fact.validFrom().orElse(null),
                fact.validTo().orElse(null), fact.checkedOn(), fact.reviewBy().orElse(null), state(fact, today),
                fact.confidence().name().toLowerCase(Locale.ROOT), fact.legalBasis(),
                fact.sources().stream().map(it -> new Source(it.title(), address(it.url()), it.date())).toList());
    }

    private static String state(Fact fact, LocalDate today) {
        if (fact.isPastReview(today)) {
            return "review";
        }
        if (fact.isValidOn(today)) {
            return "holds";
        }
        return fact.validTo().filter(today::isAfter).isPresent() ? "over" : "later";
    }

    /** Only what a browser opens as a page. */
    private static String address(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }
}
