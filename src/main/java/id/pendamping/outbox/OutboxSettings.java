package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param rate messages a second as a number above 0, or {@code off} for no limit
 * @param sending what may be sent
 * @param allowlist chats as {@code channel:local}; a bare number is a Telegram chat
 */
@ConfigurationProperties("pendamping.outbox")
record OutboxSettings(String rate, Sending sending, @DefaultValue List<String> allowlist) {

    private static final Pattern TELEGRAM = Pattern.compile("-?[0-9]+");
    private static final Pattern CHAT = Pattern.compile("[a-z]+:\\S+");

    OutboxSettings {
        if (!rate.equalsIgnoreCase("off") && !isPositive(rate)) {
            throw new IllegalArgumentException(
                    "PENDAMPING_SEND_RATE is " + rate + "; legal is a number above 0 (messages a second) or off");
        }
        for (int i = 0; i < allowlist.size(); i++) {
            if (!TELEGRAM.matcher(allowlist.get(i)).matches() && !CHAT.matcher(allowlist.get(i)).matches()) {
                throw new IllegalArgumentException("entry " + (i + 1) + " of PENDAMPING_ALLOWLIST is not a chat; legal"
                        + " are Telegram chat ids such as 4711 and chats such as web:sari, with commas in between");
            }
        }
    }

    Set<ChatId> listed() {
        Set<ChatId> listed = new LinkedHashSet<>();
        for (String entry : allowlist) {
            listed.add(TELEGRAM.matcher(entry).matches() ? ChatId.of("tg", entry) : new ChatId(entry));
        }
        return listed;
    }

    OptionalDouble ceiling() {
        return rate.equalsIgnoreCase("off") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(rate));
    }

    private static boolean isPositive(String rate) {
        try {
            double value = Double.parseDouble(rate);
            return value > 0 && !Double.isInfinite(value);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
