package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect;
import java.time.Instant;
import java.util.List;

/** Where record-effects wait that failed too often, once per effect id, so that later ones can go on. */
public interface ParkedEffects {

    void park(Parked parked);

    long count();

    /** The oldest first. */
    List<Parked> list(int limit);

    /** Forgets what is parked about someone. */
    void erase(String person);

    /**
     * @param at machine time
     * @param error the class of the last failure, without its message
     */
    record Parked(ChatId chat, Effect.Record effect, Instant at, String error) {
    }
}
