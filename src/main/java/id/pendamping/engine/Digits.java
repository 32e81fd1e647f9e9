package id.pendamping.engine;

import java.text.Normalizer;
import java.util.Locale;

/** Numbers, dates and times are read in small letters and Latin digits, without invisible signs. */
final class Digits {

    /** Whatever is longer is no number, amount, date or time. */
    private static final int LONGEST = 60;

    private Digits() {
    }

    /** Empty for a text that is too long to be one of them. */
    static String ascii(String raw) {
        if (raw.length() > LONGEST) {
            return "";
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(raw, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                plain.append((char) ('0' + Character.digit(point, 10)));
            } else if (Character.isWhitespace(point)) {
                plain.append(' ');
            } else if (Character.getType(point) != Character.FORMAT) {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString().replaceAll(" +", " ").strip();
    }
}
