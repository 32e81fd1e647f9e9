package id.pendamping.engine;

import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Dialog.Takes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dialog that someone has asked for.
 *
 * @param given variables with which it begins
 */
record Begun(Dialog dialog, Map<String, Object> given) {

    static Begun of(Dialog dialog) {
        return new Begun(dialog, Map.of());
    }

    /** @param taken what stood behind the words that begin it, or null */
    static Begun of(Dialog dialog, @Nullable Object taken) {
        Takes takes = dialog.takes();
        return takes == null || taken == null ? of(dialog) : new Begun(dialog, Map.of(takes.into(), taken));
    }

    /** Once the dialog is open. */
    void giveTo(Draft draft) {
        given.forEach(draft::assign);
    }
}
