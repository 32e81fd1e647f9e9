package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutboxSettingsTest {

    @Test
    void readsARateOrOff() {
        assertThat(new OutboxSettings("30", Sending.ON).ceiling()).hasValue(30);
        assertThat(new OutboxSettings("0.5", Sending.ON).ceiling()).hasValue(0.5);
        assertThat(new OutboxSettings("off", Sending.ON).ceiling()).isEmpty();
    }

    @Test
    void refusesAnythingElseAndSaysWhatIsLegal() {
        for (String rate : new String[]{"0", "-1", "fast", "NaN", "Infinity", ""}) {
            assertThatThrownBy(() -> new OutboxSettings(rate, Sending.ON)).hasMessageContaining(
                    "PENDAMPING_SEND_RATE is " + rate + "; legal is a number above 0 (messages a second) or off");
        }
    }
}
