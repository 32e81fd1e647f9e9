package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TelegramSettingsTest {

    @Test
    void readsTheBotsIdFromTheToken() {
        assertThat(settings("123:ABC", "", "").botId()).isEqualTo(123);
    }

    @Test
    void neverShowsTheToken() {
        assertThat(settings("123:ABC", "https://bot.example.org", "secret").toString()).isEqualTo(
                "TelegramSettings[bot 123]");
    }

    @Test
    void refusesAWebhookWithoutASecret() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings("123:ABC", "https://bot.example.org", ""))
                .withMessage("TELEGRAM_WEBHOOK_URL is set, so TELEGRAM_WEBHOOK_SECRET is needed: 1 to 256 of the"
                        + " characters A-Z a-z 0-9 _ -");
    }

    @Test
    void refusesAWebhookThatIsNoWebAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings("123:ABC", "bot.example.org", "secret"))
                .withMessageStartingWith("TELEGRAM_WEBHOOK_URL must be a web address");
    }

    @Test
    void refusesATokenOfAnotherFormWithoutShowingIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings("my-token", "", ""))
                .withMessageStartingWith("TELEGRAM_BOT_TOKEN is not a token of the form").withMessageNotContaining(
                        "my-token");
    }

    private static TelegramSettings settings(String token, String webhookUrl, String secret) {
        return new TelegramSettings(token, URI.create("https://api.telegram.org"), webhookUrl, secret, null,
                new TelegramSettings.ChannelWords("", "", ""), Map.of());
    }
}
