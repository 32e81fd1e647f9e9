package id.pendamping.outcome;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import java.util.List;
import java.util.Set;

/** This room put together over fakes, for tests that play whole talks. */
public record OutcomeInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources, Journal journal,
        Courses courses) {

    public static OutcomeInMemory begin() {
        Courses courses = new InMemoryCourses();
        Journal journal = new Journal(new InMemoryEvents(), courses);
        return new OutcomeInMemory(List.of(EventEffects.into(journal, new Entries(Set.of("work", "area")))),
                List.of(new StoredEventsSource(journal)), journal, courses);
    }
}
