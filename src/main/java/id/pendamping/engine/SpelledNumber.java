package id.pendamping.engine;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers in words: "lima ribu", "twenty". */
final class SpelledNumber {

    private static final Set<String> WORDS = Set.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh",
            "delapan", "sembilan", "sepuluh", "sebelas", "belas", "puluh", "seratus", "ratus", "seribu", "ribu",
            "sejuta", "juta", "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
            "million");

    /** ICU reads English tens and ones only with a hyphen between them. */
    private static final Pattern TENS = Pattern.compile(
            "\\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)\\b");

    private static final List<RuleBasedNumberFormat> FORMATS = List.of(format("id"), format("en"));

    private SpelledNumber() {
    }

    private static RuleBasedNumberFormat format(String language) {
        return new RuleBasedNumberFormat(Locale.of(language), RuleBasedNumberFormat.SPELLOUT);
    }

    /** @param words small letters and single spaces */
    static Optional<Long> read(String words) {
        String plain = words.replace("-", " ").replaceAll("\\bsejuta\\b", "satu juta")
                .replaceAll("\\bsatu (ribu|ratus)\\b", "se$1");
        if (!Stream.of(plain.split(" ")).allMatch(WORDS::contains)) {
            return Optional.empty();
        }
        return FORMATS.stream().flatMap(format -> parse(format, plain).stream()).findFirst();
    }

    private static Optional<Long> parse(RuleBasedNumberFormat shared, String words) {
        // ICU's format keeps state while it parses, and it also makes something of words in no order.
        RuleBasedNumberFormat format = shared.clone();
        Number number = format.parse(TENS.matcher(words).replaceAll("$1-$2"), new ParsePosition(0));
        return number != null && number.longValue() >= 0
                && format.format(number.longValue()).replace("-", " ").equals(words)
                        ? Optional.of(number.longValue())
                        : Optional.empty();
    }
}
