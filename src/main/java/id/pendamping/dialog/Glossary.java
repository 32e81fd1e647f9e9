package id.pendamping.dialog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The {@link Terms} of all rooms. */
final class Glossary {

    private static final List<Terms> ALL = ServiceLoader.load(Terms.class, Glossary.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get).toList();
    private static final Map<String, List<String>> NOTES = joined(Terms::notes);
    private static final Map<String, List<String>> DRAWINGS = joined(Terms::drawings);

    private Glossary() {
    }

    static Collection<String> notes() {
        return NOTES.keySet();
    }

    /** @return what a note about this may hold; empty where there is no such note */
    static Optional<List<String>> note(String about) {
        return Optional.ofNullable(NOTES.get(about));
    }

    static Collection<String> drawings() {
        return DRAWINGS.keySet();
    }

    /** @return what a drawing needs; empty where there is no such drawing */
    static Optional<List<String>> drawing(String name) {
        return Optional.ofNullable(DRAWINGS.get(name));
    }

    /** What dialogs can list under {@code reads}. */
    static List<String> sources() {
        return readings().map(Terms.Reading::source).distinct().toList();
    }

    static List<Name> names() {
        return readings().flatMap(reading -> reading.names().stream()).toList();
    }

    private static Stream<Terms.Reading> readings() {
        return ALL.stream().flatMap(terms -> terms.readings().stream());
    }

    private static SortedMap<String, List<String>> joined(Function<Terms, Map<String, List<String>>> part) {
        SortedMap<String, List<String>> all = new TreeMap<>();
        ALL.forEach(terms -> part.apply(terms).forEach((name, values) -> {
            if (all.put(name, values) != null) {
                throw new IllegalStateException("two rooms bring \"" + name + "\"");
            }
        }));
        return all;
    }
}
