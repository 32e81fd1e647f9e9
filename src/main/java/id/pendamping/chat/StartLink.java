package id.pendamping.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link to the bot brings along: {@code https://t.me/<bot>?start=staff-AB2C} sends {@code /start staff-AB2C}. The
 * prefix names the dialog that it begins, the rest is given to it.
 *
 * @param prefix small letters
 * @param rest what stands behind the hyphen
 */
public record StartLink(String prefix, String rest) {

    /** Telegram's limit for the payload of a link. */
    public static final int LONGEST = 64;

    private static final Pattern SAID = Pattern
            .compile("/start(?:@\\S+)?\\s+([a-z]{1,20})-([A-Za-z0-9_-]{1,60})\\s*", Pattern.CASE_INSENSITIVE);

    public StartLink {
        if (!prefix.matches("[a-z]{1,20}") || !rest.matches("[A-Za-z0-9_-]+")
                || prefix.length() + 1 + rest.length() > LONGEST) {
            throw new IllegalArgumentException("a link cannot bring " + prefix + "-… of "
                    + (prefix.length() + 1 + rest.length()) + " characters");
        }
    }

    /** @return empty for every other text */
    public static Optional<StartLink> of(String text) {
        Matcher said = SAID.matcher(text.strip());
        return said.matches() && said.end(2) - said.start(1) <= LONGEST
                ? Optional.of(new StartLink(said.group(1).toLowerCase(Locale.ROOT), said.group(2)))
                : Optional.empty();
    }

    /** What a link of this prefix brought just now. */
    public static Optional<String> of(Inbound inbound, String prefix) {
        return inbound instanceof Inbound.Text text
                ? of(text.text()).filter(link -> link.prefix().equals(prefix)).map(StartLink::rest)
                : Optional.empty();
    }

    /** As it stands in a link, for example {@code staff-AB2C}. */
    public String payload() {
        return prefix + "-" + rest;
    }

    /** What is typed where there are no links. */
    public String command() {
        return "/start " + payload();
    }
}
