package id.pendamping.engine;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was read for a turn beyond the conversation, before it began.
 *
 * @param values by their full name ({@code person.work})
 * @param unread sources that there are, and that were not read; a turn that needs one of them ends with {@link Unread}
 *        and is to be decided again
 */
public record Snapshot(Map<String, Object> values, Set<String> unread) {

    public static final Snapshot EMPTY = new Snapshot(Map.of());

    public Snapshot {
        values = Map.copyOf(values);
        unread = Set.copyOf(unread);
    }

    /** Everything there is. */
    public Snapshot(Map<String, Object> values) {
        this(values, Set.of());
    }

    /** @throws Unread when its source was not read */
    @Nullable
    Object value(String name) {
        if (!unread.isEmpty()) {
            String source = name.substring(0, Math.max(0, name.indexOf('.')));
            if (unread.contains(source)) {
                throw new Unread(source);
            }
        }
        return values.get(name);
    }

    /** The turn needs a source that was not read. */
    public static final class Unread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String source;

        Unread(String source) {
            super(source, null, false, false);
            this.source = source;
        }

        public String source() {
            return source;
        }
    }
}
