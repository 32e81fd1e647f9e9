package id.pendamping.inbox;

import id.pendamping.dialog.Language;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A fresh code at every turn that wants one: the engine makes nothing up.
 *
 * @param codes hard to guess
 */
record MoveSource(Supplier<String> codes) implements SnapshotSource {

    @Override
    public String name() {
        return "move";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        return Map.of("move.code", codes.get());
    }
}
