package id.pendamping.telegram;

import static id.pendamping.telegram.FakeBotApi.Reply.ok;
import static id.pendamping.telegram.FakeBotApi.Reply.refused;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.JsonNode;
import id.pendamping.chat.Inbound;
import id.pendamping.inbox.CaughtUp;
import id.pendamping.inbox.MachineClock;
import id.pendamping.inbox.Polls;
import id.pendamping.telegram.FakeBotApi.Reply;
import id.pendamping.telegram.FakeBotApi.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LongPollingTest {

    private static final String NOTHING = "[]";

    private final FakeBotApi telegram = new FakeBotApi();
    private final Stop stop = new Stop();
    private final CaughtUp caughtUp = new CaughtUp();
    private final BlockingQueue<Inbound> stored = new LinkedBlockingQueue<>();

    private LongPolling polling;
    private Thread thread;

    @AfterEach
    void close() throws Exception {
        if (polling != null) {
            polling.end();
            thread.join(5000);
            assertThat(thread.isAlive()).isFalse();
        }
        telegram.close();
    }

    @Test
    void takesAnyWebhookAwayFirstAndAsksForTheKindsItKnows() throws Exception {
        start(stored::add, NOTHING);

        assertThat(telegram.next().method()).isEqualTo("deletewebhook");
        JsonNode poll = telegram.next().json();
        assertThat(poll.path("allowed_updates")).extracting(JsonNode::asText).containsExactly("message",
                "edited_message", "callback_query", "poll", "poll_answer", "my_chat_member", "chat_member");
        assertThat(poll.path("limit").asInt()).isEqualTo(100);
        assertThat(poll.has("offset")).isFalse();
    }

    @Test
    void acknowledgesUpdatesOnlyWhenTheyAreStored() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch storeMayAnswer = new CountDownLatch(1);
        start(inbound -> {
            inside.countDown();
            try {
                storeMayAnswer.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            stored.add(inbound);
        }, "[" + Updates.json(31, 7, "a") + "," + Updates.json(32, 8, "b") + "]");
        assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(polls()).hasSize(1);

        storeMayAnswer.countDown();
        telegram.next();
        telegram.next();

        assertThat(telegram.next().json().path("offset").asInt()).isEqualTo(33);
        assertThat(stored).hasSize(2);
    }

    @Test
    void isCaughtUpWithTheFirstEmptyAnswer() throws Exception {
        caughtUp.behind("tg");
        start(stored::add, "[" + Updates.json(1, 7, "a") + "]", NOTHING);

        telegram.next();
        assertThat(telegram.next().json().path("timeout").asInt()).isZero();
        assertThat(telegram.next().json().path("timeout").asInt()).isZero();
        assertThat(telegram.next().json().path("timeout").asInt()).isEqualTo(30);
        assertThat(caughtUp.isOpen()).isTrue();
    }

    @Test
    void passesOverAnUpdateThatCannotBeRead() throws Exception {
        try (CapturedLog log = new CapturedLog()) {
            start(stored::add, "[{\"update_id\":5,\"message\":\"rahasia\"}," + Updates.json(6, 7, "b")
                    + ",{\"update_id\":7,\"message\":[]}]");

            assertThat(stored.poll(5, TimeUnit.SECONDS)).extracting(Inbound::id).isEqualTo("tg:4242:6");
            telegram.next();
            telegram.next();
            assertThat(telegram.next().json().path("offset").asInt()).isEqualTo(8);
            assertThat(log.linesOf(Level.ERROR)).hasSize(2).noneMatch(line -> line.contains("rahasia"));
        }
    }

    @Test
    void saysPlainlyThatAnotherProgramPolls() throws Exception {
        try (CapturedLog log = new CapturedLog()) {
            start(stored::add, refused(409, "Conflict: terminated by other getUpdates request; make sure that only one"
                    + " bot instance is running"));
            log.await(Level.ERROR);

            assertThat(log.linesOf(Level.ERROR)).singleElement().asString()
                    .contains("Another program receives this bot's updates");
        }
    }

    @Test
    void goesOnAfterACutPollAndLosesNothing() throws Exception {
        start(stored::add, FakeBotApi.CUT, refused(502, "Bad Gateway"), ok("[" + Updates.json(1, 7, "a") + "]"));

        assertThat(stored.poll(5, TimeUnit.SECONDS)).extracting(Inbound::id).isEqualTo("tg:4242:1");
    }

    @Test
    void endsWhenTheTokenIsRefused() throws Exception {
        start(stored::add, refused(401, "Unauthorized"));
        thread.join(5000);

        assertThat(thread.isAlive()).isFalse();
        assertThat(polls()).hasSize(1);
    }

    @Test
    void endsAWaitingPollAtOnce() throws Exception {
        start(stored::add, FakeBotApi.SILENCE);
        telegram.next();
        telegram.next();

        polling.end();
        thread.join(2000);

        assertThat(thread.isAlive()).isFalse();
    }

    private void start(Door door, String... results) {
        List<Reply> replies = new ArrayList<>();
        for (String result : results) {
            replies.add(ok(result));
        }
        start(door, replies.toArray(Reply[]::new));
    }

    /** Answers the polls in turn, and afterwards as if nothing came any more. */
    private void start(Door door, Reply... replies) {
        BlockingQueue<Reply> left = new LinkedBlockingQueue<>(List.of(replies));
        telegram.answering(request -> {
            if (!request.method().equals("getupdates")) {
                return ok("true");
            }
            Reply reply = left.poll();
            if (reply != null) {
                return reply;
            }
            return request.json().path("timeout").asInt() == 0 ? ok(NOTHING) : FakeBotApi.SILENCE;
        });
        polling = new LongPolling(telegram.api(), new UpdateBatch(Updates.intake(telegram, door), stop), caughtUp,
                new Polls(MachineClock.system()), stop);
        thread = Thread.ofVirtual().start(polling::run);
    }

    private List<Request> polls() {
        return telegram.requests().stream().filter(request -> request.method().equals("getupdates")).toList();
    }
}
