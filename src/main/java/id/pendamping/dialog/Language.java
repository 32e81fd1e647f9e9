package id.pendamping.dialog;

import java.util.Locale;

/**
 * A language of the content, by its two-letter code. The first language of the content is the default and complete.
 */
public record Language(String code) {

    public static final Language INDONESIAN = new Language("id");
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("a language is two or three small letters, like id");
        }
    }

    public Locale locale() {
        return Locale.of(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
