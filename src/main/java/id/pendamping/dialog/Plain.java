package id.pendamping.dialog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The bare words of what someone typed: small letters without accents, punctuation and invisible signs, drawn-out
 * letters shortened ({@code iyaaa}), emoji kept. A leading {@code /command} stays a command.
 */
final class Plain {

    /** Indonesian doubles letters (maaf, tunggu) but never triples them. */
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern COMMAND = Pattern.compile("^\\s*/([A-Za-z0-9_]+)(@\\w+)?(?=\\s|$)");

    private Plain() {
    }

    static String of(String text) {
        var command = COMMAND.matcher(text);
        if (command.find()) {
            String rest = words(text.substring(command.end()));
            return "/" + command.group(1).toLowerCase(Locale.ROOT) + (rest.isEmpty() ? "" : " " + rest);
        }
        return words(text);
    }

    private static String words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(folded.length());
        folded.codePoints().forEach(sign -> append(sign, plain));
        return DRAWN_OUT.matcher(plain.toString().strip()).replaceAll("$1");
    }

    private static void append(int sign, StringBuilder plain) {
        switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.MODIFIER_SYMBOL -> {
            }
            case Character.OTHER_SYMBOL -> {
                space(plain);
                plain.appendCodePoint(sign).append(' ');
            }
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {
            }
            default -> {
                if (Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.COMBINING_SPACING_MARK) {
                    plain.appendCodePoint(Character.toLowerCase(sign));
                } else if (!isApostrophe(sign)) {
                    space(plain);
                }
            }
        }
    }

    /** Jum'at and Jumat are one word. */
    private static boolean isApostrophe(int sign) {
        return sign == '\'' || sign == '\u2018' || sign == '\u2019' || sign == '\u02bc';
    }

    private static void space(StringBuilder plain) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }
}
