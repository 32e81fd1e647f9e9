package id.pendamping.inbox;

import id.pendamping.engine.Effect;

/** A feature's way to write what a turn decided to record. Applying the same effect again changes nothing. */
public interface EffectHandler {

    boolean accepts(Effect.Record effect);

    void apply(Effect.Record effect);
}
