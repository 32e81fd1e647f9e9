package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import id.pendamping.telegram.Answer.NotReached;
import id.pendamping.telegram.Answer.Refused;
import id.pendamping.telegram.Answer.Unclear;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollTroubleTest {

    private static final Refused CONFLICT = new Refused(409, "Conflict", null);

    private final CapturedLog log = new CapturedLog();
    private final PollTrouble trouble = new PollTrouble();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void reportsASecondPollerOnceAndWaitsLongerEachTime() {
        assertThat(trouble.after(CONFLICT)).isEqualTo(Duration.ofSeconds(1));
        trouble.over();
        assertThat(trouble.after(CONFLICT)).isEqualTo(Duration.ofSeconds(2));
        for (int i = 0; i < 10; i++) {
            trouble.after(CONFLICT);
        }

        assertThat(trouble.after(CONFLICT)).isEqualTo(Duration.ofSeconds(30));
        assertThat(log.linesOf(Level.ERROR)).hasSize(1);
    }

    @Test
    void reportsASecondPollerAgainAfterALongQuietTime() {
        trouble.after(CONFLICT);
        for (int i = 0; i < 20; i++) {
            trouble.over();
        }

        assertThat(trouble.after(CONFLICT)).isEqualTo(Duration.ofSeconds(1));
        assertThat(log.linesOf(Level.ERROR)).hasSize(2);
    }

    @Test
    void reportsAnOutageOnceAndItsEnd() {
        trouble.after(new NotReached("ConnectException"));
        trouble.after(new Unclear("status 502"));
        trouble.after(new Refused(404, "Not Found", null));
        trouble.over();

        assertThat(log.linesOf(Level.WARN)).hasSize(1);
        assertThat(log.linesOf(Level.INFO)).hasSize(1);
        assertThat(trouble.after(new NotReached("ConnectException"))).isEqualTo(Duration.ofMillis(50));
    }

    @Test
    void doesNotMentionASingleFailure() {
        for (int i = 0; i < 10; i++) {
            trouble.after(new Unclear("status 502"));
            trouble.over();
        }

        assertThat(log.lines()).isEmpty();
    }

    @Test
    void waitsAsLongAsTelegramAsks() {
        assertThat(trouble.after(new Refused(429, "Too Many Requests", Duration.ofSeconds(9))))
                .isEqualTo(Duration.ofSeconds(9));
    }
}
