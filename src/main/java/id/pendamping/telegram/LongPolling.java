package id.pendamping.telegram;

import id.pendamping.inbox.CaughtUp;
import id.pendamping.inbox.Polls;
import id.pendamping.telegram.Answer.NotReached;
import id.pendamping.telegram.Answer.Ok;
import id.pendamping.telegram.Answer.Refused;
import id.pendamping.telegram.Answer.Unclear;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/**
 * Asks Telegram for updates, one poll after the other. A poll acknowledges what the one before brought, so it is asked
 * only when all of that is stored.
 */
class LongPolling implements Reception {

    static final List<String> WANTED = List.of("message", "edited_message", "callback_query", "poll", "poll_answer",
            "my_chat_member", "chat_member");
    static final Duration WAIT = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(LongPolling.class);
    private static final int MOST = 100;

    /** So long without asking, people may have written meanwhile. */
    private static final Duration GAP = Duration.ofSeconds(5);

    private final BotApi api;
    private final UpdateBatch batch;
    private final CaughtUp caughtUp;
    private final Polls polls;
    private final Stop stop;
    private final PollTrouble trouble = new PollTrouble();
    private long lastHeard = System.nanoTime();
    private OptionalLong acknowledged = OptionalLong.empty();
    private boolean behind;

    LongPolling(BotApi api, UpdateBatch batch, CaughtUp caughtUp, Polls polls, Stop stop) {
        this.api = api;
        this.batch = batch;
        this.caughtUp = caughtUp;
        this.polls = polls;
        this.stop = stop;
    }

    @Override
    public void run() {
        polls.polled(UpdateDecoder.CHANNEL);
        setBehind();
        boolean ours = false;
        while (isWanted() && !ours) {
            ours = hasNoWebhook();
        }
        while (isWanted()) {
            if (System.nanoTime() - lastHeard > GAP.toNanos()) {
                setBehind();
            }
            Answer answer = api.poll(nextPoll());
            if (answer instanceof Ok ok) {
                take(ok);
            } else if (isWanted()) {
                pauseAfter(answer);
            }
        }
    }

    private boolean isWanted() {
        return !stop.isAsked() && !api.isTokenRefused();
    }

    /** Telegram gives no updates to polls while a webhook is set. */
    private boolean hasNoWebhook() {
        Answer answer = api.call(new DeleteWebhook());
        if (!(answer instanceof Ok)) {
            pauseAfter(answer);
            return false;
        }
        return true;
    }

    @Override
    public void end() {
        stop.ask();
        api.endPoll();
    }

    private void take(Ok ok) {
        lastHeard = System.nanoTime();
        polls.polled(UpdateDecoder.CHANNEL);
        try {
            ApiJson.Batch read = ApiJson.batch(ok.body());
            trouble.over();
            if (read.last().isEmpty()) {
                setCaughtUp();
            } else if (batch.consume(read.updates())) {
                acknowledged = read.last();
            }
        } catch (IOException e) {
            pauseAfter(new Unclear(e.getClass().getSimpleName()));
        }
    }

    private void pauseAfter(Answer answer) {
        switch (answer) {
            case Ok ignored -> log.debug("Nothing to wait for");
            case Refused refused -> stop.await(trouble.after(refused));
            case NotReached notReached -> stop.await(trouble.after(notReached));
            case Unclear unclear -> stop.await(trouble.after(unclear));
        }
    }

    /** While behind, Telegram answers at once, so that the first empty answer comes as soon as it can. */
    private GetUpdates nextPoll() {
        GetUpdates poll = new GetUpdates();
        acknowledged.ifPresent(last -> poll.setOffset(Math.toIntExact(last + 1)));
        poll.setLimit(MOST);
        poll.setTimeout(behind ? 0 : Math.toIntExact(WAIT.toSeconds()));
        poll.setAllowedUpdates(WANTED);
        return poll;
    }

    private void setBehind() {
        if (!behind) {
            behind = true;
            caughtUp.behind(UpdateDecoder.CHANNEL);
        }
    }

    private void setCaughtUp() {
        if (behind) {
            behind = false;
            caughtUp.caughtUp(UpdateDecoder.CHANNEL);
        }
    }
}
