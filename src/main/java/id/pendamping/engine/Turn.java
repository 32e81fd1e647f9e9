package id.pendamping.engine;

import id.pendamping.engine.Conversation.LastTap;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one inbound changes, to be stored in one write and only then carried out.
 *
 * @param person the person's id from now on; a new one after an erasure
 * @param effects in the order in which they are to be done: records first, then messages
 * @param courtesy signs that are shown once if they can be, and never stored
 */
public record Turn(String person, Position position, Standing standing, int waitNo, @Nullable Instant wakeAt,
        @Nullable LastTap lastTap, List<Effect> effects, Courtesy courtesy) {

    public Turn {
        effects = List.copyOf(effects);
    }

    /**
     * @param toast a few words at the pressed button, or null
     * @param markedMessage the answered question whose buttons go away, or null
     * @param markLabel what was chosen, shown in their place
     */
    public record Courtesy(@Nullable String toast, @Nullable Long markedMessage, @Nullable String markLabel) {

        public static final Courtesy NONE = new Courtesy(null, null, null);
    }
}
