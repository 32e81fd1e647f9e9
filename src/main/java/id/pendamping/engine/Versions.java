package id.pendamping.engine;

import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Step;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import java.util.List;

/**
 * Brings a stored position to the dialogs of today. Where the step still exists, the talk goes on in the new version; a
 * dialog whose step is gone begins anew; a dialog that is gone is left.
 */
final class Versions {

    private final Questions questions;

    Versions(Questions questions) {
        this.questions = questions;
    }

    /** Afterwards a question is open that exists, or none, and then the uppermost dialog has to be walked on. */
    void meet(Draft draft) {
        if (isCurrent(draft)) {
            return;
        }
        List<Frame> read = List.copyOf(draft.stack());
        draft.stack().clear();
        for (Frame frame : read) {
            draft.content().find(frame.dialog()).ifPresentOrElse(
                    dialog -> draft.stack().add(brought(dialog, frame)), () -> Walk.forget(draft, frame));
        }
        boolean sameTop = !draft.stack().isEmpty() && !read.isEmpty()
                && draft.stack().getLast().dialog().equals(read.getLast().dialog())
                && draft.stack().getLast().step().equals(read.getLast().step());
        Open open = draft.open();
        draft.open(sameTop && open != null ? questions.fitting(draft, open) : null);
    }

    private static boolean isCurrent(Draft draft) {
        for (Frame frame : draft.stack()) {
            if (draft.content().find(frame.dialog()).filter(dialog -> dialog.version().equals(frame.version()))
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Frame brought(Dialog dialog, Frame frame) {
        Step step = dialog.steps().get(frame.step());
        return new Frame(dialog.id(), dialog.version(), step == null ? dialog.first() : step.id());
    }
}
