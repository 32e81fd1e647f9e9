package id.pendamping.simulation;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Content;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.Handled;
import id.pendamping.inbox.Inbox;
import id.pendamping.simulation.Script.Move;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets invented people talk with the bot, through the same door as everybody. What they do carries the time at which they
 * would have done it; nothing here waits for that time.
 */
final class Play {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(4);
    private static final Duration THINKING = Duration.ofSeconds(20);
    private static final int MOST_TURNS = 200;

    private final Inbox inbox;
    private final Conversations conversations;
    private final Content content;
    private final SampleChannel channel;
    private final String season;
    private final Map<String, AtomicInteger> numbers = new ConcurrentHashMap<>();

    /** @param season begins the chat ids, so that two seasons in one store do not meet */
    Play(Inbox inbox, Conversations conversations, Content content, SampleChannel channel, String season) {
        this.inbox = inbox;
        this.conversations = conversations;
        this.content = content;
        this.channel = channel;
        this.season = season;
    }

    ChatId chat(Actor actor) {
        return ChatId.of(SampleChannel.NAME, season + "-" + actor.name());
    }

    /**
     * One visit, until the talk is over or they put the phone away.
     *
     * @return how many times they wrote or pressed something
     * @throws IllegalStateException for a question without an answer, a button that is not there, a talk without an end
     */
    int visit(Actor actor, Visit visit, Instant begins) {
        ChatId chat = chat(actor);
        channel.watch(chat);
        try {
            Script script = new Script(content, actor, visit);
            Instant at = begins;
            bring(new Inbound.Text(id(actor), chat, at, visit.word()));
            for (int turns = 1; turns < MOST_TURNS; turns++) {
                Conversation talk = settled(chat);
                Frame frame = talk.position().top().orElse(null);
                Open open = talk.position().open();
                if (frame == null || open == null) {
                    return turns;
                }
                at = at.plus(THINKING);
                switch (script.next(talk, frame, open)) {
                    case Move.Away away -> {
                        return turns;
                    }
                    case Move.Say(String words) -> bring(new Inbound.Text(id(actor), chat, at, words));
                    case Move.Press(String option) -> press(actor, chat, at, talk.waitNo() + ":" + option, frame);
                }
            }
            throw new IllegalStateException(actor.name() + " talked without an end after " + visit.word());
        } finally {
            channel.forget(chat);
        }
    }

    private void press(Actor actor, ChatId chat, Instant at, String data, Frame frame) {
        if (!channel.isShown(chat, data)) {
            throw new IllegalStateException(actor.name() + " does not see the button " + data + " of " + frame.dialog()
                    + "/" + frame.step());
        }
        bring(new Inbound.Tap(id(actor), chat, at, data, null, null));
    }

    private void bring(Inbound inbound) {
        Handled handled = inbox.handle(inbound);
        if (handled != Handled.TURNED) {
            throw new IllegalStateException("the bot could not answer " + inbound.chat() + ": " + handled);
        }
    }

    private String id(Actor actor) {
        return chat(actor).value() + ":"
                + numbers.computeIfAbsent(actor.name(), name -> new AtomicInteger()).incrementAndGet();
    }

    private Conversation settled(ChatId chat) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Conversation talk = conversations.find(chat).orElseThrow();
            if (talk.pending().isEmpty()) {
                return talk;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no answer within " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
