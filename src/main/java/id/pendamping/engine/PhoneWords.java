package id.pendamping.engine;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** An Indonesian mobile number as {@code +62…}. A landline gets no reminders, so it is refused. */
final class PhoneWords {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern SIGNS = Pattern.compile("[\\d+ ().-]+");
    /** The operator's prefix is not checked: new ones come every year. */
    private static final Pattern MOBILE = Pattern.compile("8[1-9]\\d{6,10}");

    private PhoneWords() {
    }

    /** @param text as {@link Digits} gives it */
    static Optional<String> read(String text) {
        if (!SIGNS.matcher(text).matches()) {
            return Optional.empty();
        }
        String cleaned = text.replaceAll("[^\\d+]", "");
        try {
            PhoneNumber number = NUMBERS.parse(cleaned.startsWith("62") ? "+" + cleaned : cleaned, "ID");
            String national = NUMBERS.getNationalSignificantNumber(number);
            return number.getCountryCode() == 62 && MOBILE.matcher(national).matches()
                    && NUMBERS.isPossibleNumber(number)
                            ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                            : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
