package id.pendamping.outcome;

import id.pendamping.engine.Effect.SaveEvent;

/** The append-only journal; an event is kept once per effect id. */
public interface Events {

    void append(SaveEvent event);

    long count(String person);

    void erase(String person);
}
