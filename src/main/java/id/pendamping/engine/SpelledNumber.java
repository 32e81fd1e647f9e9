package id.pendamping.engine;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Numbers in words: "lima ribu", "twenty". */
final class SpelledNumber {

    private static final Set<String> WORDS = Set.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh",
            "delapan", "sembilan", "sepuluh", "sebelas", "belas", "puluh", "seratus", "ratus", "seribu", "ribu",
            "sejuta", "juta", "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
            "million");

    private static final List<RuleBasedNumberFormat> FORMATS = List.of(format("id"), format("en"));

    private SpelledNumber() {
    }

    private static RuleBasedNumberFormat format(String language) {
        return new RuleBasedNumberFormat(Locale.of(language), RuleBasedNumberFormat.SPELLOUT);
    }

    /** @param words small letters and single spaces */
    static Optional<Long> read(String words) {
        String plain = words.replace("-", " ").replaceAll("\\bsejuta\\b", "satu juta");
        if (plain.isEmpty() || !Set.of(plain.split(" ", 2)[0]).stream().allMatch(WORDS::contains)
                || !List.of(plain.split(" ")).stream().allMatch(WORDS::contains)) {
            return Optional.empty();
        }
        return FORMATS.stream().flatMap(format -> parse(format, plain).stream()).findFirst();
    }

    private static Optional<Long> parse(RuleBasedNumberFormat shared, String words) {
        // ICU's format keeps state while it parses.
        RuleBasedNumberFormat format = shared.clone();
        ParsePosition position = new ParsePosition(0);
        Number number = format.parse(words, position);
        return number != null && position.getIndex() == words.length() && number.longValue() >= 0
                ? Optional.of(number.longValue())
                : Optional.empty();
    }
}
