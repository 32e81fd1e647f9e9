package id.pendamping.telegram;

import id.pendamping.telegram.Answer.NotReached;
import id.pendamping.telegram.Answer.Refused;
import id.pendamping.telegram.Answer.Unclear;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What to say and how long to wait when polling fails: each kind of trouble is reported once, not with every poll. */
class PollTrouble {

    private static final Logger log = LoggerFactory.getLogger(PollTrouble.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Backoff NETWORK = new Backoff(Duration.ofMillis(50), LONGEST);
    private static final Backoff OTHER_PROGRAM = new Backoff(Duration.ofSeconds(1), LONGEST);

    /** A single failure is everyday life on the internet. */
    private static final int WORTH_A_WORD = 3;

    /** Two programs that poll by turns both succeed now and then; the trouble is over after a long quiet time only. */
    private static final int QUIET_POLLS = 20;

    private Backoff network = NETWORK;
    private Backoff otherProgram = OTHER_PROGRAM;
    private boolean networkReported;
    private boolean otherProgramReported;
    private int goodPolls;
    private int badPolls;

    Duration after(Refused refused) {
        goodPolls = 0;
        return switch (refused.code()) {
            case Refused.CONFLICT -> conflict(refused);
            case Refused.TOO_MANY -> refused.retryAfter() == null ? nextNetwork() : refused.retryAfter();
            default -> silence("status " + refused.code() + " " + refused.reason());
        };
    }

    Duration after(NotReached notReached) {
        return silence(notReached.what());
    }

    Duration after(Unclear unclear) {
        return silence(unclear.what());
    }

    void over() {
        if (networkReported) {
            log.info("Telegram answers again");
        }
        networkReported = false;
        network = NETWORK;
        badPolls = 0;
        goodPolls++;
        if (goodPolls >= QUIET_POLLS) {
            otherProgramReported = false;
            otherProgram = OTHER_PROGRAM;
        }
    }

    private Duration conflict(Refused refused) {
        if (!otherProgramReported) {
            log.error("Another program receives this bot's updates (409 {}). Only one may: stop the other one, or give"
                    + " it a token of its own. This program goes on trying.", refused.reason());
            otherProgramReported = true;
        }
        Duration wait = otherProgram.next();
        otherProgram = otherProgram.later();
        return wait;
    }

    private Duration silence(String what) {
        goodPolls = 0;
        badPolls++;
        if (badPolls >= WORTH_A_WORD && !networkReported) {
            log.warn("Telegram does not give updates ({}); trying on. It keeps them for 24 hours.", what);
            networkReported = true;
        }
        return nextNetwork();
    }

    private Duration nextNetwork() {
        Duration wait = network.next();
        network = network.later();
        return wait;
    }
}
