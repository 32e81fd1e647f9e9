package id.pendamping.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.inbox.PoisonLog.Poison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every log of poison must do. {@link #open} answers an empty one. */
public abstract class PoisonLogContract {

    private PoisonLog log;

    protected abstract PoisonLog open();

    @BeforeEach
    void openStore() {
        log = open();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(log.count()).isZero();
        assertThat(log.latest(10)).isEmpty();
    }

    @Test
    void keepsOnePerInboundNewestFirst() {
        log.record(poison("in:1", 0));
        log.record(poison("in:2", 5));
        log.record(poison("in:1", 0));
        assertThat(log.count()).isEqualTo(2);
        assertThat(log.latest(10)).containsExactly(poison("in:2", 5), poison("in:1", 0));
        assertThat(log.latest(1)).containsExactly(poison("in:2", 5));
    }

    @Test
    void keepsAnEmptyPlace() {
        Poison nowhere = new Poison("in:1", Talks.SARI, "", "", Talks.NOON, "java.lang.IllegalStateException");
        log.record(nowhere);
        assertThat(log.latest(1)).containsExactly(nowhere);
    }

    private static Poison poison(String inbound, int seconds) {
        return new Poison(inbound, Talks.SARI, "start@1", "ask", Talks.NOON.plusSeconds(seconds),
                "java.lang.IllegalStateException");
    }
}
