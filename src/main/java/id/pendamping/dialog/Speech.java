package id.pendamping.dialog;

import id.pendamping.chat.Html;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How values are said to people. */
final class Speech {

    /** More than any date, amount, share, or word for true, false and unknown takes. */
    static final int LONGEST_PHRASE = 60;
    /** Below this a figure may be a year, which has no dots. */
    private static final long FIRST_GROUPED = 10_000;

    private final Lexicon lexicon;

    Speech(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A value as tiny HTML; what is not known is said to be unknown.
     *
     * @param words how single values are said where they are not said as they are
     */
    String html(@Nullable Object value, Map<String, LocalText> words, Scope scope) {
        return switch (value) {
            case null -> lexicon.say(Phrase.UNKNOWN, scope);
            case String written -> {
                LocalText said = words.isEmpty() ? null : words.get(written);
                yield said == null ? Html.escape(written) : said.render(scope);
            }
            case Boolean yes -> lexicon.say(yes ? Phrase.YES : Phrase.NO, scope);
            case LocalDate day -> Formats.date(day, scope.language());
            case List<?> parts -> list(parts, words, scope);
            default -> number(Values.whole(value), scope);
        };
    }

    private String list(List<?> parts, Map<String, LocalText> words, Scope scope) {
        if (parts.isEmpty()) {
            return lexicon.say(Phrase.UNKNOWN, scope);
        }
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                said.append(i < parts.size() - 1 ? ", " : " " + lexicon.say(Phrase.AND, scope) + " ");
            }
            said.append(html(parts.get(i), words, scope));
        }
        return said.toString();
    }

    private String number(@Nullable Long number, Scope scope) {
        if (number == null) {
            return lexicon.say(Phrase.UNKNOWN, scope);
        }
        return number > -FIRST_GROUPED && number < FIRST_GROUPED
                ? number.toString()
                : Formats.of(scope.language()).grouped(number);
    }

    /** {@code 67% (8 dari 12)}; not known when there is nothing to take a share of. */
    @Nullable
    String percent(long part, long whole, Scope scope) {
        if (whole == 0) {
            return null;
        }
        BigDecimal share = BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 0,
                RoundingMode.HALF_UP);
        return Html.plain(lexicon.say(Phrase.PERCENT,
                new With(scope, Map.of("percent", share.longValue(), "part", part, "whole", whole))));
    }

    /** A scope with some more names. */
    private record With(Scope under, Map<String, Object> more) implements Scope {

        @Override
        public @Nullable Object value(String name) {
            return more.get(name);
        }

        @Override
        public Language language() {
            return under.language();
        }

        @Override
        public LocalDate today() {
            return under.today();
        }
    }
}
