package id.pendamping.outcome;

import id.pendamping.engine.Effect.SaveEvent;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Where the journal is kept. Nothing in it is ever changed; only a person who is erased takes their events along. */
public interface EventStore {

    /** Does nothing where an event with this id is kept already. */
    void append(SaveEvent event);

    long count(String person);

    /** Everything that happened to a person, oldest first; what one turn decided in the order in which it did. */
    List<SaveEvent> of(String person);

    /** Everything that happened to these people, each one's in the order of {@link #of(String)}. */
    List<SaveEvent> of(Collection<String> people);

    /** Everybody about whom something is kept, each once. */
    void eachPerson(Consumer<String> person);

    void erase(String person);
}
