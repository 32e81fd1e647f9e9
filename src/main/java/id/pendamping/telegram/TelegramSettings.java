package id.pendamping.telegram;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The part of the configuration that Telegram needs.
 *
 * @param confirmBot the bot that may take over a store that served another one, or null
 * @param words the few words the channel itself shows
 * @param commands what the menu button offers, by language ({@code id} is the default) and command
 */
@ConfigurationProperties("pendamping.telegram")
record TelegramSettings(String token, @DefaultValue("https://api.telegram.org") URI apiUrl,
        @DefaultValue("") String webhookUrl, @DefaultValue("") String webhookSecret, @Nullable Long confirmBot,
        @DefaultValue ChannelWords words, @DefaultValue Map<String, Map<String, String>> commands) {

    private static final Pattern TOKEN = Pattern.compile("[1-9][0-9]{0,18}:[A-Za-z0-9_-]+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    TelegramSettings {
        token = token.strip();
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("TELEGRAM_BOT_TOKEN is not a token of the form 123456789:ABC-def_ghi,"
                    + " as @BotFather gives it");
        }
        if (!isWeb(apiUrl)) {
            throw new IllegalArgumentException(
                    "TELEGRAM_API_URL must be a web address such as https://api.telegram.org");
        }
        if (!webhookUrl.isBlank()) {
            if (!isWeb(URI.create(webhookUrl.strip()))) {
                throw new IllegalArgumentException("TELEGRAM_WEBHOOK_URL must be a web address under which Telegram"
                        + " reaches this program's /telegram/webhook, or empty for long polling");
            }
            if (!SECRET.matcher(webhookSecret).matches()) {
                throw new IllegalArgumentException("TELEGRAM_WEBHOOK_URL is set, so TELEGRAM_WEBHOOK_SECRET is needed:"
                        + " 1 to 256 of the characters A-Z a-z 0-9 _ -");
            }
        }
    }

    /** The number before the colon is the bot's own id. */
    long botId() {
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }

    boolean usesWebhook() {
        return !webhookUrl.isBlank();
    }

    /** Nobody prints a token by printing the settings. */
    @Override
    public String toString() {
        return "TelegramSettings[bot " + botId() + "]";
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    /**
     * @param sharePlace the button that shares a place
     * @param sharePhone the button that shares a phone number
     */
    record ChannelWords(@DefaultValue("📍") String sharePlace,
            @DefaultValue("📱") String sharePhone) {
    }
}
