package id.pendamping.outcome;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import java.util.List;

/** This room put together over a fake, for tests that play whole talks. */
public record OutcomeInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources) {

    public static OutcomeInMemory begin() {
        Events events = new InMemoryEvents();
        return new OutcomeInMemory(List.of(EventEffects.into(events)), List.of(new StoredEventsSource(events)));
    }
}
