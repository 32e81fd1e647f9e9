package id.pendamping.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.random.RandomGenerator;

/** A code such as {@code K7QM-3XPD}: hard to guess, easy to read to somebody, and unlike any ordinary answer. */
final class MoveCode {

    /** Without signs that look or sound alike; without I and U there is hardly an Indonesian word of it. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTVWXYZ23456789";
    private static final int HALF = 4;
    private static final Pattern TYPED = Pattern.compile("(?:/?PINDAH\\s+)?(?=[^0-9]*[0-9])(?=[^A-Z]*[A-Z])(["
            + SIGNS + "]{" + HALF + "})\\s*-?\\s*([" + SIGNS + "]{" + HALF + "})");

    private MoveCode() {
    }

    static String random(RandomGenerator random) {
        String code;
        do {
            StringBuilder signs = new StringBuilder();
            for (int i = 0; i < 2 * HALF; i++) {
                signs.append(i == HALF ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            code = signs.toString();
        } while (hash(code).isEmpty());
        return code;
    }

    /** What a code is found by; empty for words that are none. */
    static Optional<String> hash(String typed) {
        Matcher code = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!code.matches()) {
            return Optional.empty();
        }
        try {
            byte[] signs = (code.group(1) + code.group(2)).getBytes(StandardCharsets.US_ASCII);
            return Optional.of(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(signs)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
