package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.List;

/** Where inbounds whose turn failed are kept, once per inbound id; never what they said. */
public interface PoisonLog {

    void record(Poison poison);

    long count();

    /** The newest first. */
    List<Poison> latest(int limit);

    /**
     * @param dialog where the talk stood, as {@code id@version}; empty when nothing was open
     * @param step empty when nothing was open
     * @param at application time
     * @param error the class of the failure and where it came from, without any message
     */
    record Poison(String inboundId, ChatId chat, String dialog, String step, Instant at, String error) {
    }
}
