package id.pendamping.casework;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared and sorted: without capitals, accents, signs and doubled spaces. */
public final class NameKey {

    /** Of whoever told no name: behind all others. */
    public static final String NAMELESS = "\uffff";

    private NameKey() {
    }

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
