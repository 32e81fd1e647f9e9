package id.pendamping.dialog;

import java.util.Map;
import java.util.Optional;

/** All facts by id. */
public record Facts(Map<String, Fact> byId) {

    public Facts {
        byId = Map.copyOf(byId);
    }

    public Optional<Fact> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalArgumentException for an unknown fact */
    public Fact get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no fact " + id));
    }
}
