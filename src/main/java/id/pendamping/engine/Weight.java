package id.pendamping.engine;

import id.pendamping.engine.Position.Checkpoint;
import java.util.Collection;
import java.util.Map;

/** About how many bytes something takes in the store, so that a conversation never outgrows its document. */
final class Weight {

    /** Of the 64 KB of a conversation, what its values and its trail may take. */
    static final int MOST = 40 * 1024;

    /** What the store adds to every entry. */
    private static final int ENTRY = 16;

    private Weight() {
    }

    static int of(Map<String, Object> values) {
        int sum = 0;
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            sum += ENTRY + of(entry.getKey()) + of(entry.getValue());
        }
        return sum;
    }

    static int of(Checkpoint checkpoint) {
        Position.Open open = checkpoint.open();
        int sum = 8 * ENTRY + (open == null ? 0 : of(open.marks()) + ENTRY * open.order().size())
                + of(checkpoint.remove()) + of(checkpoint.restore());
        for (Position.Frame frame : checkpoint.stack()) {
            sum += 4 * ENTRY + of(frame.dialog()) + of(frame.version()) + of(frame.step());
        }
        return sum;
    }

    private static int of(Object value) {
        if (value instanceof Collection<?> several) {
            int sum = ENTRY;
            for (Object one : several) {
                sum += ENTRY + of(one);
            }
            return sum;
        }
        return value instanceof String words ? of(words) : ENTRY;
    }

    private static int of(String words) {
        int bytes = 0;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            bytes += sign < 0x80 ? 1 : sign < 0x800 || Character.isSurrogate(sign) ? 2 : 3;
        }
        return bytes;
    }
}
