package id.pendamping.dialog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The names that the expressions of one place may use.
 *
 * @param reads the sources that the dialog has declared
 * @param unread beginnings of names that cannot be checked, because their own file could not be read
 */
record Names(Map<String, Name> known, Set<String> reads, Set<String> unread) {

    static final Names NONE = new Names(Map.of(), Set.of(), Set.of());
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** Words that the expression language keeps for itself. */
    private static final Set<String> TAKEN = Set.of("and", "or", "not", "true", "false", "null", "eq", "ne", "lt", "le",
            "gt", "ge", "div", "mod", "between", "instanceof", "matches", "new", "person", "me", "test", "stored",
            "resumes", "checklist", "caller", "bills", "move");

    static Names of(Collection<Name> names) {
        Map<String, Name> known = new TreeMap<>();
        names.forEach(name -> known.put(name.id(), name));
        return new Names(known, Set.of(), Set.of());
    }

    Names with(Collection<Name> more) {
        Map<String, Name> all = new TreeMap<>(known);
        more.forEach(name -> all.put(name.id(), name));
        return new Names(all, reads, unread);
    }

    Names reading(Set<String> sources) {
        return new Names(known, sources, unread);
    }

    Optional<Name> find(String id) {
        Name name = known.get(id);
        if (name == null && unread.stream().anyMatch(id::startsWith)) {
            name = new Name(id, () -> 0, Map.of(), null);
        }
        return Optional.ofNullable(name);
    }

    List<String> all() {
        return new ArrayList<>(known.keySet());
    }

    /** What may have been meant: what rooms keep and the dialog does not read is not thought of, unless it is named. */
    List<String> likely(String id) {
        return known.values().stream().filter(name -> {
            String source = name.source();
            return source == null || Vocabulary.OWN_SOURCES.contains(source) || reads.contains(source)
                    || id.startsWith(source + ".");
        }).map(Name::id).toList();
    }

    /** Whether a variable or a test may be called so. */
    static boolean isLegal(String word) {
        return WORD.matcher(word).matches() && !TAKEN.contains(word);
    }
}
