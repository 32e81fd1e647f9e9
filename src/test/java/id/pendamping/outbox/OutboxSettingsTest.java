package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendamping.chat.ChatId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxSettingsTest {

    @Test
    void readsARateOrOff() {
        assertThat(new OutboxSettings("30", Sending.ON, List.of()).ceiling()).hasValue(30);
        assertThat(new OutboxSettings("0.5", Sending.ON, List.of()).ceiling()).hasValue(0.5);
        assertThat(new OutboxSettings("off", Sending.ON, List.of()).ceiling()).isEmpty();
    }

    @Test
    void refusesAnythingElseAndSaysWhatIsLegal() {
        for (String rate : new String[]{"0", "-1", "fast", "NaN", "Infinity", ""}) {
            assertThatThrownBy(() -> new OutboxSettings(rate, Sending.ON, List.of())).hasMessageContaining(
                    "PENDAMPING_SEND_RATE is " + rate + "; legal is a number above 0 (messages a second) or off");
        }
    }

    @Test
    void readsAListOfChats() {
        assertThat(new OutboxSettings("30", Sending.ALLOWLIST, List.of("4711", "-100123", "web:sari")).listed())
                .containsExactly(ChatId.of("tg", "4711"), ChatId.of("tg", "-100123"), ChatId.of("web", "sari"));
        assertThat(new OutboxSettings("30", Sending.ON, List.of()).listed()).isEmpty();
    }

    @Test
    void refusesWhatIsNoChatWithoutRepeatingIt() {
        assertThatThrownBy(() -> new OutboxSettings("30", Sending.ALLOWLIST, List.of("4711", "Sari Rahasia")))
                .hasMessageContaining("entry 2 of PENDAMPING_ALLOWLIST is not a chat").hasMessageNotContaining("Sari");
    }
}
