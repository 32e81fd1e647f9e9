package id.pendamping.engine;

import id.pendamping.chat.Html;
import id.pendamping.engine.Understood.Answer;
import org.jspecify.annotations.Nullable;

/** A typed text is taken as it stands, but for signs nobody sees. */
final class FreeText {

    private FreeText() {
    }

    static Understood read(String raw, @Nullable Long longest, int limit) {
        String text = visible(raw).strip();
        if (text.isEmpty()) {
            return Understood.MISSED;
        }
        if (text.length() > Math.min(longest == null ? limit : longest, limit)) {
            return Understood.TOO_LONG;
        }
        return Answer.of(text, Html.escape(text));
    }

    /** Control signs, signs that turn the direction of writing and halves of pairs would spoil every message. */
    private static String visible(String raw) {
        StringBuilder visible = new StringBuilder();
        raw.codePoints().filter(FreeText::isVisible).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isVisible(int point) {
        if (point == '\n' || point == 0x200D) {
            return true;
        }
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                && type != Character.UNASSIGNED;
    }
}
