package id.pendamping.engine;

import id.pendamping.dialog.Phrase;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises what nobody should send: one-time codes, PINs, and a NIK where none was asked. */
final class SecretWords {

    private static final String WORD = "(?<!\\p{L})(?:otp|pin|kode(?! ?pos)|sandi|password|passcode|cvv)(?!\\p{L})";
    private static final String CODE = "(?<![\\d.,/:-])\\d{4,8}(?![\\d/:-]|[.,]\\d)";
    private static final Pattern SECRET = Pattern
            .compile(WORD + "[^\\n]{0,25}?" + CODE + "|" + CODE + "[^\\n\\d]{0,25}?" + WORD);
    private static final Pattern NIK = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){15}(?![ .-]?\\d)");
    /** Nobody hides a code behind this many words; it keeps long texts cheap. */
    private static final int LOOKED_AT = 2000;

    private SecretWords() {
    }

    /** What to warn of, empty for an ordinary text. */
    static Optional<Phrase> warning(String raw, boolean nikAsked) {
        String text = Normalizer.normalize(raw.substring(0, Math.min(raw.length(), LOOKED_AT)),
                Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (!nikAsked && NIK.matcher(text).find()) {
            return Optional.of(Phrase.NIK_WARNING);
        }
        return SECRET.matcher(text).find() ? Optional.of(Phrase.SECRET_WARNING) : Optional.empty();
    }
}
