package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Conversations.Settlement;
import id.pendamping.inbox.Moves;
import id.pendamping.inbox.ParkedEffects.Parked;
import id.pendamping.inbox.PoisonLog.Poison;
import id.pendamping.webchat.WebMessage;
import java.util.Set;

/** Talks, moves between channels, what went wrong, and the web chat. */
final class TalkUsage implements Usage {

    private static final Lease LEASE = new Lease("a/1", Samples.NOON.plusSeconds(10));

    @Override
    public void fill(MongoDatabase database, int i) {
        MongoConversations conversations = new MongoConversations(database);
        Conversation read = Conversation.fresh(ChatId.of("web", "w" + i), "p" + i, Samples.NEWCOMER);
        conversations.commit(new Commit(read, "in:" + i, Samples.turn(read, Samples.send("in:" + i + "#0", "halo")),
                LEASE, null, false));
        if (i > 0) {
            conversations.settle(
                    new Settlement(read.chat(), Set.of("in:" + i + "#0"), null, null, LEASE, true));
        }
        new MongoMoves(database).offer(new Moves.Offer("h" + i, "p" + i, read.chat(), Samples.NOON, null, null));
        new MongoMoves(database).fail("m" + i, read.chat(), Samples.NOON);
        new MongoPoisonLog(database).record(poison("in:" + i));
        new MongoWebMessages(database).append(line("k" + i));
        new MongoParkedEffects(database).park(new Parked(read.chat(), answer("p" + i), Samples.NOON, "x"));
    }

    @Override
    public void use(MongoDatabase database) {
        MongoConversations conversations = new MongoConversations(database);
        ChatId chat = ChatId.of("web", "w0");
        Conversation read = conversations.find(chat).orElseThrow();
        conversations.commit(new Commit(read, "in:x", Samples.turn(read), LEASE, null, false));
        conversations.commit(new Commit(read, "in:x", Samples.turn(read), LEASE, null, true));
        conversations.commit(new Commit(read, "in:x", Samples.turn(read), null, null, false));
        conversations.commit(new Commit(read, "in:x", Samples.turn(read), new Lease("b/1", Samples.NOON), null, false));
        conversations.settle(new Settlement(chat, Set.of("none"), 5L, null, LEASE, false));
        conversations.claim(chat, LEASE, Samples.NOON);
        conversations.claim(ChatId.of("web", "w1"), LEASE, Samples.NOON);
        conversations.due(Samples.NOON, 10);
        conversations.abandoned(Samples.NOON.plusSeconds(60), "", 10);
        conversations.abandoned(Samples.NOON, "a/", 10);
        MongoMoves moves = new MongoMoves(database);
        moves.offer(new Moves.Offer("other", "p1", chat, Samples.NOON.plusSeconds(1), null, null));
        moves.claim("h3", chat, Samples.NOON);
        moves.keep("h3", Samples.NEWCOMER);
        moves.failures(chat, Samples.NOON);
        moves.erase("p2");
        MongoPoisonLog poison = new MongoPoisonLog(database);
        poison.count();
        poison.latest(5);
        MongoParkedEffects parked = new MongoParkedEffects(database);
        parked.count();
        parked.list(5);
        parked.erase("p2");
        MongoWebMessages lines = new MongoWebMessages(database);
        lines.append(line("k1"));
        lines.append(line("new"));
        lines.find(chat, 3);
        lines.since(Set.of(chat, ChatId.of("web", "w1")), 5, 10);
        lines.forget(ChatId.of("web", "w2"));
    }

    private static WebMessage.Draft line(String key) {
        return new WebMessage.Draft(ChatId.of("web", "w0"), WebMessage.Kind.TEXT, key, Samples.NOON, null,
                OutgoingMessage.text("halo"));
    }

    private static Poison poison(String inbound) {
        return new Poison(inbound, ChatId.of("web", "x"), "start@1", "ask", Samples.NOON, "x");
    }

    private static Effect.SaveAnswer answer(String person) {
        return new Effect.SaveAnswer("in:" + person + "#0", person, Samples.NOON, "pre", "jkn-bpu/Q01", "i", 1, true);
    }
}
