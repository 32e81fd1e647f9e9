package id.pendamping.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** One-time codes of six signs, and short ids. */
public final class Tickets {

    /** Without signs that look or sound alike. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTVWXYZ23456789";
    private static final int CODE = 6;
    private static final int ID = 12;
    private static final Pattern TYPED = Pattern.compile("[" + SIGNS + "]{" + CODE + "}");

    private Tickets() {
    }

    /** A new code for {@code enrolment.offer}. */
    public static String random(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What a code is found by; empty for words that are none. */
    static Optional<String> hash(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return TYPED.matcher(code).matches() ? Optional.of(hex("list " + code)) : Optional.empty();
    }

    /** The id of what a note made. */
    public static String id(String effect) {
        return hex(effect).substring(0, ID);
    }

    private static String hex(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
