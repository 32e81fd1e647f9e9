package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the emergency stop must do. {@link #open} answers an empty one. */
public abstract class SendingSwitchContract {

    private SendingSwitch shared;

    protected abstract SendingSwitch open();

    @BeforeEach
    void openStore() {
        shared = open();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(shared.find()).isEmpty();
    }

    @Test
    void keepsWhatWasSetLast() {
        for (Sending sending : Sending.values()) {
            shared.set(sending);
            assertThat(shared.find()).contains(sending);
        }
    }
}
