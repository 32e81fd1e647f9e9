package id.pendamping.inbox;

import id.pendamping.engine.Effect;
import java.util.function.Consumer;

/** A feature's way to write what a turn decided to record. Applying the same effect again changes nothing. */
public interface EffectHandler {

    boolean accepts(Effect.Record effect);

    /** Does nothing for an effect that is not accepted. */
    void apply(Effect.Record effect);

    /** A handler of one kind of effect, to which others can be joined with {@link #and}. */
    static <E extends Effect.Record> EffectHandler of(Class<E> kind, Consumer<? super E> work) {
        return new EffectHandler() {
            @Override
            public boolean accepts(Effect.Record effect) {
                return kind.isInstance(effect);
            }

            @Override
            public void apply(Effect.Record effect) {
                if (accepts(effect)) {
                    work.accept(kind.cast(effect));
                }
            }
        };
    }

    /** A handler of one feature's notes. */
    static EffectHandler ofNotes(String about, Consumer<Effect.Note> work) {
        return new EffectHandler() {
            @Override
            public boolean accepts(Effect.Record effect) {
                return effect instanceof Effect.Note note && note.about().equals(about);
            }

            @Override
            public void apply(Effect.Record effect) {
                if (effect instanceof Effect.Note note && accepts(note)) {
                    work.accept(note);
                }
            }
        };
    }

    default EffectHandler and(EffectHandler other) {
        EffectHandler one = this;
        return new EffectHandler() {
            @Override
            public boolean accepts(Effect.Record effect) {
                return one.accepts(effect) || other.accepts(effect);
            }

            @Override
            public void apply(Effect.Record effect) {
                one.apply(effect);
                other.apply(effect);
            }
        };
    }
}
