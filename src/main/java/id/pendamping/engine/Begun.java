package id.pendamping.engine;

import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Dialog.Takes;
import org.jspecify.annotations.Nullable;

/**
 * A dialog that someone has asked for.
 *
 * @param taken what stood behind the words that begin it, or null
 */
record Begun(Dialog dialog, @Nullable Object taken) {

    static Begun of(Dialog dialog) {
        return new Begun(dialog, null);
    }

    /** Once the dialog is open. */
    void giveTo(Draft draft) {
        Takes takes = dialog.takes();
        if (takes != null && taken != null) {
            draft.assign(takes.into(), taken);
        }
    }
}
