package id.pendamping.engine;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount in rupiah: "5000", "Rp5.000", "5rb", "1,5 jt", "goceng", "lima ribu". */
final class MoneyWords {

    private static final int MOST_WORDS = 5;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final Map<String, Long> NICKNAMES = Map.of("goceng", 5_000L, "ceban", 10_000L, "gocap", 50_000L);
    private static final Map<String, Long> TIMES = Map.of("rb", 1_000L, "ribu", 1_000L, "k", 1_000L, "jt",
            1_000_000L, "juta", 1_000_000L);

    private static final Pattern WHOLE = Pattern
            .compile("(?<![\\p{L}\\d.,:/-])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+|\\d+)(?:[.,]00|,-)?"
                    + "(?![\\p{L}\\d:/-]|[.,]\\d| ?(?:rb|ribu|k|jt|juta)\\b)");
    private static final Pattern SHORT = Pattern
            .compile("(?<![\\p{L}\\d.,:/-])(\\d{1,6}(?:[.,]\\d{1,2})?) ?(rb|ribu|k|jt|juta)(?![\\p{L}\\d])");

    private MoneyWords() {
    }

    /** @param text as {@link Digits} gives it */
    static Optional<Long> read(String text) {
        String amount = text.replaceAll("(?<!\\p{L})(?:rp|idr)\\.? ?(?=\\d)", "")
                .replaceAll("(?<=[\\d ])rupiah\\b|(?<=\\p{L}) rupiah\\b", "").strip();
        Long nickname = NICKNAMES.get(amount);
        if (nickname != null) {
            return Optional.of(nickname);
        }
        Optional<Long> spelled = SpelledNumber.read(amount);
        if (spelled.isPresent() || amount.split(" ").length > MOST_WORDS) {
            return spelled;
        }
        Optional<Long> inThousands = inThousands(amount);
        return inThousands.isPresent() ? inThousands : whole(amount);
    }

    /** "1 juta 500 ribu" is one amount; "50rb 100rb" is two. */
    private static Optional<Long> inThousands(String amount) {
        Matcher part = SHORT.matcher(amount);
        BigDecimal sum = BigDecimal.ZERO;
        long smallest = Long.MAX_VALUE;
        while (part.find()) {
            long times = TIMES.getOrDefault(part.group(2), 0L);
            if (times >= smallest) {
                return Optional.empty();
            }
            smallest = times;
            sum = sum.add(new BigDecimal(part.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(times)));
        }
        boolean rest = SHORT.matcher(amount).replaceAll("").matches(".*\\d.*");
        return smallest == Long.MAX_VALUE || rest ? Optional.empty() : rupiah(sum);
    }

    private static Optional<Long> whole(String amount) {
        Matcher whole = WHOLE.matcher(amount);
        if (!whole.find()) {
            return Optional.empty();
        }
        String digits = whole.group(1).replaceAll("[.,]", "");
        boolean rest = WHOLE.matcher(amount).replaceFirst("").matches(".*\\d.*");
        return rest ? Optional.empty() : rupiah(new BigDecimal(digits));
    }

    private static Optional<Long> rupiah(BigDecimal amount) {
        boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
        return isWhole && amount.compareTo(MOST) <= 0 ? Optional.of(amount.longValue()) : Optional.empty();
    }
}
