package id.pendamping.dialog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one place in a content file, whose names have been checked. */
record Table(Cursor at, Map<String, Cursor> entries) {

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<Cursor> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** A key that must be there. */
    Optional<Cursor> need(String key) {
        Optional<Cursor> found = find(key);
        if (found.isEmpty()) {
            at.error("the key \"" + key + "\" is missing", "");
        }
        return found;
    }

    Optional<String> text(String key) {
        return find(key).flatMap(Cursor::text);
    }

    boolean flag(String key, boolean otherwise) {
        return find(key).map(Cursor::flag).orElse(otherwise);
    }

    List<Cursor> items(String key) {
        return find(key).map(Cursor::items).orElse(List.of());
    }
}
