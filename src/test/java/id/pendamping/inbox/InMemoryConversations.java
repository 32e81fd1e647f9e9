package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conversations in a map, with the same conditions on every write as a real store. */
public final class InMemoryConversations implements Conversations {

    private final Map<ChatId, Conversation> byChat = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Conversation> find(ChatId chat) {
        return Optional.ofNullable(byChat.get(chat));
    }

    @Override
    public synchronized boolean commit(Commit commit) {
        Conversation read = commit.read();
        Conversation now = byChat.get(read.chat());
        if ((now == null ? 0 : now.version()) != read.version() || (now != null && !sameLease(commit, now.lease()))) {
            return false;
        }
        Conversation before = now == null ? read : now;
        List<Effect> pending = new ArrayList<>(before.pending());
        if (commit.replacesPending()) {
            pending.removeIf(effect -> effect instanceof Effect.Send);
        }
        pending.addAll(commit.turn().effects());
        List<String> seen = new ArrayList<>(before.seen());
        seen.add(commit.inboundId());
        Turn turn = commit.turn();
        byChat.put(read.chat(),
                new Conversation(read.chat(), turn.person(), before.version() + 1, turn.position(), turn.standing(),
                        turn.waitNo(), turn.wakeAt(), pending,
                        commit.inFlight() == null ? before.inFlight() : commit.inFlight(),
                        seen.subList(Math.max(0, seen.size() - Conversation.SEEN), seen.size()),
                        commit.lease() == null ? before.lease() : commit.lease(), before.shownMessage(),
                        turn.lastTap()));
        return true;
    }

    private static boolean sameLease(Commit commit, Lease now) {
        Lease read = commit.read().lease();
        if (read == null || now == null) {
            return read == now || (read != null && takes(commit, read.holder()));
        }
        if (commit.lease() == null) {
            return read.holder().equals(now.holder());
        }
        return takes(commit, read.holder()) || read.equals(now);
    }

    private static boolean takes(Commit commit, String holder) {
        return commit.lease() != null && commit.lease().holder().equals(holder);
    }

    @Override
    public synchronized Settled settle(Settlement settlement) {
        Conversation now = byChat.get(settlement.chat());
        if (now == null || now.lease() == null || !now.lease().holder().equals(settlement.lease().holder())) {
            return new Settled.Lost();
        }
        List<Effect> pending = now.pending().stream().filter(effect -> !settlement.done().contains(effect.id()))
                .toList();
        boolean letGo = settlement.letGo() && pending.isEmpty();
        Conversation left = with(now, pending, settlement.next(), letGo ? null : settlement.lease(),
                settlement.shownMessage() == null ? now.shownMessage() : settlement.shownMessage());
        byChat.put(now.chat(), left);
        return letGo ? new Settled.LetGo(left) : new Settled.Kept();
    }

    @Override
    public synchronized Optional<Conversation> claim(ChatId chat, Lease lease, Instant machineNow) {
        Conversation now = byChat.get(chat);
        if (now == null || (now.lease() != null && !now.lease().isExpired(machineNow)
                && !now.lease().holder().equals(lease.holder()))) {
            return Optional.empty();
        }
        byChat.put(chat, with(now, now.pending(), now.inFlight(), lease, now.shownMessage()));
        return find(chat);
    }

    @Override
    public synchronized List<Due> due(Instant now, int limit) {
        return byChat.values().stream().filter(it -> it.wakeAt() != null && !it.wakeAt().isAfter(now))
                .sorted(Comparator.comparing(Conversation::wakeAt)).limit(limit)
                .map(it -> new Due(it.chat(), it.waitNo())).toList();
    }

    @Override
    public synchronized List<ChatId> abandoned(Instant machineNow, String formerHolderPrefix, int limit) {
        return byChat.values().stream().filter(it -> !it.pending().isEmpty() && it.lease() != null)
                .filter(it -> it.lease().isExpired(machineNow)
                        || (!formerHolderPrefix.isEmpty() && it.lease().holder().startsWith(formerHolderPrefix)))
                .limit(limit).map(Conversation::chat).toList();
    }

    private static Conversation with(Conversation it, List<Effect> pending, InFlight inFlight, Lease lease,
            Long shownMessage) {
        return new Conversation(it.chat(), it.person(), it.version(), it.position(), it.standing(), it.waitNo(),
                it.wakeAt(), pending, inFlight, it.seen(), lease, shownMessage, it.lastTap());
    }
}
