package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
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

    @Test
    void isNotShownWhenTheProgramRefusesToStartBecauseOfIt(CapturedOutput output) {
        SpringApplication program = new SpringApplication(TelegramConfiguration.class);
        program.setWebApplicationType(WebApplicationType.NONE);

        assertThatException().isThrownBy(() -> program.run("--pendamping.telegram.token=SECRET-of-mine"));
        assertThatException().isThrownBy(() -> program.run("--pendamping.telegram.token=123:SECRET-of-mine",
                "--pendamping.telegram.webhook-url=https://bot.example.org",
                "--pendamping.telegram.webhook-secret=not a SECRET-of-mine"));

        assertThat(output).contains("TELEGRAM_BOT_TOKEN is not a token").contains("TELEGRAM_WEBHOOK_SECRET is needed")
                .doesNotContain("SECRET-of-mine");
    }

    private static TelegramSettings settings(String token, String webhookUrl, String secret) {
        return new TelegramSettings(token, URI.create("https://api.telegram.org"), webhookUrl, secret, null,
                new TelegramSettings.ChannelWords("", ""), Map.of());
    }
}
