package id.pendamping.engine;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Takes out of words what nobody needs in order to help: numbers of people, cards, accounts and phones, and one-time
 * codes. In their place stands {@link #MASK}; everything else stays as it was written.
 */
public final class Masking {

    static final String MASK = "••••";

    /** Signs that people put between digits; a line break ends a number. */
    private static final String GAP = "[ .()/\\-]{0,2}";
    /** NIK, family card, JKN card, virtual account; one digit more or less is a slip of the thumb. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\d(?:" + GAP + "\\d){12,}(?!\\d)");
    /** Accounts and the like, written in one go. */
    private static final Pattern SOLID_NUMBER = Pattern.compile("(?<![\\d.])\\d{9,}(?!\\d)");
    /** An Indonesian mobile number, also with the letter O for nought. */
    private static final Pattern MOBILE = Pattern
            .compile("(?<![\\p{L}\\d])[(+]{0,2}(?:62|[0oO])" + GAP + "8(?:" + GAP + "[\\doO]){6,12}(?!\\d)");
    /** What may be a code once a word such as OTP stands near it, or when it is all that was written. */
    private static final Pattern CODE = Pattern.compile("(?<![\\d.,])\\d(?:[ -]?\\d){3,7}(?![\\d]|[.,]\\d)");
    private static final Pattern ONLY_A_CODE = Pattern.compile("\\W*\\d(?:[ -]?\\d){3,7}\\W*");
    private static final Pattern SECRET = Pattern.compile(
            "(?<!\\p{L})(?:otp|pin|kode(?! ?pos)|sandi|password|passcode|cvv|token)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    /** libphonenumber would take a year with its neighbours for a number. */
    private static final int SHORTEST_PHONE = 8;

    private Masking() {
    }

    /** The words without what nobody needs; the same again changes nothing. */
    public static String of(String words) {
        String plain = latinDigits(words);
        plain = MOBILE.matcher(plain).replaceAll(MASK);
        plain = LONG_NUMBER.matcher(plain).replaceAll(MASK);
        plain = withoutPhones(plain);
        plain = SOLID_NUMBER.matcher(plain).replaceAll(MASK);
        boolean mayHoldCode = SECRET.matcher(plain).find() || ONLY_A_CODE.matcher(plain).matches();
        return mayHoldCode ? CODE.matcher(plain).replaceAll(MASK) : plain;
    }

    private static String latinDigits(String words) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFKC).codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT || point == 0x200D)
                .forEach(point -> plain.appendCodePoint(
                        Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
        return plain.toString();
    }

    /** Numbers of other countries and landlines, as far as they are real. */
    private static String withoutPhones(String words) {
        StringBuilder plain = new StringBuilder(words);
        int moved = 0;
        for (PhoneNumberMatch match : PhoneNumberUtil.getInstance().findNumbers(words, "ID", Leniency.VALID,
                Long.MAX_VALUE)) {
            if (match.rawString().chars().filter(Character::isDigit).count() >= SHORTEST_PHONE) {
                plain.replace(match.start() + moved, match.end() + moved, MASK);
                moved += MASK.length() - (match.end() - match.start());
            }
        }
        return plain.toString();
    }
}
