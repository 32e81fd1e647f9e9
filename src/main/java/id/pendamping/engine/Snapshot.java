package id.pendamping.engine;

import java.util.Map;

/**
 * What was read for a turn beyond the conversation, before it began: values by their full name ({@code person.work}).
 */
public record Snapshot(Map<String, Object> values) {

    public static final Snapshot EMPTY = new Snapshot(Map.of());

    public Snapshot {
        values = Map.copyOf(values);
    }
}
