package id.pendamping.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.inbox.Attempts.Form;
import id.pendamping.inbox.Attempts.Verdict.Again;
import id.pendamping.inbox.Attempts.Verdict.Settle;
import id.pendamping.outbox.Delivery;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Delivery SENT = new Delivery.Sent(7);
    private static final Delivery UNKNOWN = new Delivery.Unknown();
    private static final Delivery FAILED = new Delivery.Failed("chat not found");

    @Test
    void whatWasSentIsSettled() {
        assertThat(Attempts.first(1).after(SENT)).isEqualTo(new Settle(SENT));
    }

    @Test
    void whatWasBlockedIsSettled() {
        assertThat(Attempts.first(1).after(new Delivery.Blocked())).isEqualTo(new Settle(new Delivery.Blocked()));
    }

    @Test
    void whatWasNotSentIsTriedAgainAfterTheTimeTheChannelAskedFor() {
        Delivery notSent = new Delivery.NotSent(Duration.ofSeconds(17));
        assertThat(Attempts.first(1).after(notSent))
                .isEqualTo(new Again(new Attempts(Form.AS_IT_IS, 1, 1), Duration.ofSeconds(17)));
    }

    @Test
    void whereTheChannelSaysNothingThePauseGrows() {
        Attempts attempts = Attempts.first(1);
        for (long millis : new long[]{250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000}) {
            Again again = (Again) attempts.after(new Delivery.NotSent(null));
            assertThat(again.pause()).isEqualTo(Duration.ofMillis(millis));
            attempts = again.next();
        }
        assertThat(attempts.begun()).isEqualTo(1);
    }

    @Test
    void whatFailedIsTriedPlainThenAsAnApologyAndThenSettled() {
        Again plain = (Again) Attempts.first(1).after(FAILED);
        Again apology = (Again) plain.next().after(FAILED);
        assertThat(plain.next().form()).isEqualTo(Form.PLAIN);
        assertThat(apology.next().form()).isEqualTo(Form.APOLOGY);
        assertThat(apology.next().after(FAILED)).isEqualTo(new Settle(FAILED));
    }

    @Test
    void whatIsUnknownIsTriedOnceMoreOnly() {
        Again again = (Again) Attempts.first(1).after(UNKNOWN);
        assertThat(again.next().begun()).isEqualTo(2);
        assertThat(again.next().after(UNKNOWN)).isEqualTo(new Settle(UNKNOWN));
    }

    @Test
    void refusalsBetweenDoNotCountAsAttempts() {
        Again again = (Again) Attempts.first(1).after(UNKNOWN);
        Again refused = (Again) again.next().after(new Delivery.NotSent(null));
        assertThat(refused.next().begun()).isEqualTo(2);
    }

    @Test
    void backoffNeverOverflows() {
        assertThat(Backoff.STORE.after(1)).isEqualTo(Duration.ofMillis(100));
        assertThat(Backoff.STORE.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(5));
    }
}
