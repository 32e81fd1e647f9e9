package id.pendamping.console.exports;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table: what is written and what the codebook says of it stand together, so that they cannot part.
 *
 * @param name as it stands in the first row; letters, digits and {@code _}
 */
record Column<R>(String name, Meaning meaning, Value<R> value) {

    /** @param values what may stand there and what each means; empty where it is free */
    record Meaning(Kind kind, Origin origin, Said words, Map<String, Said> values) {

        Meaning {
            values = new TreeMap<>(values);
        }

        Meaning(Kind kind, Origin origin, Said words) {
            this(kind, origin, words, Map.of());
        }
    }

    /** Reads the value from a row: null for nothing. */
    interface Value<R> {

        @Nullable
        Object of(R row);
    }

    /** Whether it names people, and is left out unless names were asked for. */
    boolean names() {
        return meaning.kind() == Kind.NAME;
    }

    /** A word that can be part of a name: {@code jkn-bpu/Q01} becomes {@code jkn_bpu_Q01}. */
    static String word(String of) {
        return of.replaceAll("[^A-Za-z0-9]+", "_");
    }
}
