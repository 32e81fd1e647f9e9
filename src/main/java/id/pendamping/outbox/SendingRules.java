package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may go out now: what this node was started with, narrowed by what was set for all nodes since, and nothing that
 * the program begins while the store waits for a confirmation. Knows what it saw last; {@link #look} sees again.
 */
public final class SendingRules {

    private final Sending own;
    private final Set<ChatId> listed;
    private final SendingSwitch shared;
    private final Heartbeat heartbeat;
    private volatile Sending set = Sending.OFF;

    SendingRules(Sending own, Set<ChatId> listed, SendingSwitch shared, Heartbeat heartbeat) {
        this.own = own;
        this.listed = Set.copyOf(listed);
        this.shared = shared;
        this.heartbeat = heartbeat;
    }

    /** Looks at what is kept for all nodes, and gives the sign of life that is due. */
    public void look() {
        set = shared.find().orElse(Sending.ON);
        heartbeat.look();
    }

    boolean answers(ChatId chat) {
        boolean known = listed.contains(chat);
        return own.answers(known) && set.answers(known);
    }

    boolean begins(ChatId chat) {
        boolean known = listed.contains(chat);
        return own.begins(known) && set.begins(known) && heartbeat.isConfirmed();
    }

    /** Whether the program may begin with anybody at all. */
    boolean begins() {
        return own.begins(true) && set.begins(true) && heartbeat.isConfirmed();
    }

    /** The only chats with which the program may begin, null for all. */
    @Nullable
    Set<ChatId> only() {
        return own.begins(false) && set.begins(false) ? null : listed;
    }

    /** The narrower of what was set here and for all. */
    String inWords() {
        return own == set ? own.name() : own + " and " + set;
    }

    boolean isConfirmed() {
        return heartbeat.isConfirmed();
    }
}
