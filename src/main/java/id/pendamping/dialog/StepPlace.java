package id.pendamping.dialog;

import id.pendamping.dialog.Step.Silence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step while it is read: where it stands and what it may refer to.
 *
 * @param following the step after it in the file, or null for the last
 * @param silence the dialog's silence rules
 */
record StepPlace(Material material, DialogOutline outline, Names names, List<Silence> silence, String id, Cursor at,
        @Nullable String following) {

    Optional<LocalText> text(Cursor cursor, boolean worded) {
        return material.texts().read(cursor, names, worded, List.of());
    }

    Optional<LocalText> need(Table table, String key, boolean worded) {
        return table.need(key).flatMap(cursor -> text(cursor, worded));
    }

    @Nullable
    LocalText optional(Table table, String key, boolean worded) {
        return table.find(key).flatMap(cursor -> text(cursor, worded)).orElse(null);
    }

    /** A step that is named; after a misspelling, the one that was most likely meant, so that no false alarm follows. */
    Optional<String> target(Cursor cursor) {
        return cursor.text().flatMap(name -> {
            if (outline.steps().containsKey(name)) {
                return Optional.of(name);
            }
            cursor.unknown("step", name, outline.steps().keySet());
            return Alternatives.meant(name, outline.steps().keySet()).or(() -> Optional.ofNullable(following));
        });
    }

    /** Where it goes on; complains when that is nowhere. */
    Optional<String> next(Table table) {
        Optional<String> next = nextIfAny(table);
        if (next.isEmpty() && !table.has("next")) {
            at.error("there is no way out of the last step",
                    "legal: next: <step>, or an end, a branch or a call with back: false as the last step");
        }
        return next;
    }

    Optional<String> nextIfAny(Table table) {
        Optional<Cursor> written = table.find("next");
        return written.isPresent() ? written.flatMap(this::target) : Optional.ofNullable(following);
    }

    @Nullable
    LocalMedia media(Table table) {
        return table.find("media").flatMap(cursor -> new MediaReader(this).read(cursor)).orElse(null);
    }
}
