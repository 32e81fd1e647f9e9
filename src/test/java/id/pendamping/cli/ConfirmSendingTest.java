package id.pendamping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outbox.Heartbeats;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ConfirmSendingTest extends StoreCommand {

    @Test
    void aStoreThatWaitedMayBeUsedAgain() {
        inHeartbeats(heartbeats -> {
            heartbeats.beat(NOON.minus(Duration.ofDays(3)));
            heartbeats.hold();
            return 0;
        });
        assertThat(run()).isZero();
        assertThat(out.toString()).isEqualTo("""
                This store was last used 72 hours ago and waited for this.
                Confirmed: reminders and broadcasts may go out from it.
                """);
        assertThat(inHeartbeats(Heartbeats::isHeld)).isFalse();
        assertThat(inHeartbeats(Heartbeats::last)).contains(NOON);
    }

    @Test
    void confirmingBeforeTheFirstStartIsPossible() {
        assertThat(run()).isZero();
        assertThat(out.toString()).startsWith("This store was never used.\n");
    }

    private int run() {
        return run(new ConfirmSending(() -> NOON, settings()));
    }

    private <T> T inHeartbeats(Function<Heartbeats, T> work) {
        return inStore(store -> work.apply(store.getBean(Heartbeats.class)));
    }
}
