package id.pendamping.outcome;

import id.pendamping.engine.Effect.SaveEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Appends to the journal and keeps each person's course true to it. A course is folded from all events of its person
 * whenever one of them comes: there is no order in which events could come that leaves another course than
 * {@link #rebuild} makes.
 */
public final class Journal implements Events {

    private final EventStore store;
    private final Courses courses;

    public Journal(EventStore store, Courses courses) {
        this.store = store;
        this.courses = courses;
    }

    @Override
    public void append(SaveEvent event) {
        store.append(event);
        fold(event.person());
    }

    @Override
    public long count(String person) {
        return store.count(person);
    }

    @Override
    public void erase(String person) {
        store.erase(person);
        courses.erase(person);
    }

    /**
     * Makes all courses anew from the events.
     *
     * @return of how many people
     */
    public long rebuild() {
        courses.clear();
        AtomicLong people = new AtomicLong();
        store.eachPerson(person -> {
            fold(person);
            people.incrementAndGet();
        });
        return people.get();
    }

    private void fold(String person) {
        List<SaveEvent> events = store.of(person);
        if (!events.isEmpty()) {
            courses.keep(Folding.of(person, events));
        }
    }
}
