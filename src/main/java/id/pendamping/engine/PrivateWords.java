package id.pendamping.engine;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.Set;

/** Recognises what must not stand where many people read: a NIK, a phone number, a one-time code. */
public final class PrivateWords {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LOOKED_AT = 2000;
    private static final long MOST_NUMBERS = 20;
    /** The service numbers 165 and 175 and the like are nobody's own. */
    private static final int SHORTEST = 8;

    private PrivateWords() {
    }

    /**
     * Whether there is any in the words.
     *
     * @param known numbers that belong to everybody, as digits: those of official services
     */
    public static boolean in(String text, Set<String> known) {
        if (SecretWords.warning(text, false).isPresent()) {
            return true;
        }
        String seen = text.substring(0, Math.min(text.length(), LOOKED_AT));
        for (var match : NUMBERS.findNumbers(seen, "ID", Leniency.POSSIBLE, MOST_NUMBERS)) {
            String digits = match.rawString().replaceAll("[^\\d+]", "");
            String national = "0" + NUMBERS.getNationalSignificantNumber(match.number());
            if (digits.length() >= SHORTEST && !known.contains(national)
                    && (digits.startsWith("0") || digits.startsWith("+")
                            || digits.startsWith("62"))) {
                return true;
            }
        }
        return false;
    }
}
