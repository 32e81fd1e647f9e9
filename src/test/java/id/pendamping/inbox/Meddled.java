package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Conversations in which something else happens between a turn's read and its commit. */
class Meddled implements Conversations {

    private final Conversations real;
    private final Runnable meddling;
    private int left;

    Meddled(Conversations real, Runnable meddling) {
        this(real, meddling, 1);
    }

    Meddled(Conversations real, Runnable meddling, int times) {
        this.real = real;
        this.meddling = meddling;
        this.left = times;
    }

    @Override
    public boolean commit(Commit commit) {
        if (left-- > 0) {
            meddling.run();
        }
        return real.commit(commit);
    }

    @Override
    public Optional<Conversation> find(ChatId chat) {
        return real.find(chat);
    }

    @Override
    public Settled settle(Settlement settlement) {
        return real.settle(settlement);
    }

    @Override
    public Optional<Conversation> claim(ChatId chat, Lease lease, Instant machineNow) {
        return real.claim(chat, lease, machineNow);
    }

    @Override
    public List<Due> due(Instant now, int limit) {
        return real.due(now, limit);
    }

    @Override
    public List<ChatId> abandoned(Instant machineNow, String formerHolderPrefix, int limit) {
        return real.abandoned(machineNow, formerHolderPrefix, limit);
    }
}
