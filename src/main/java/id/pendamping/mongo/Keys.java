package id.pendamping.mongo;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names and ids made of words that may hold anything. */
final class Keys {

    private Keys() {
    }

    /** One id out of several words; different words give different ids. */
    static String id(String... words) {
        return Arrays.stream(words).map(word -> word.replace("%", "%25").replace("/", "%2F"))
                .collect(Collectors.joining("/"));
    }

    /** A legal field name for any word but the empty one. */
    static String field(String word) {
        return word.replace("%", "%25").replace(".", "%2E").replace("$", "%24").replace("\0", "%00");
    }

    /** The word that was made a field name. */
    static String word(String field) {
        return field.replace("%00", "\0").replace("%24", "$").replace("%2E", ".").replace("%25", "%");
    }
}
