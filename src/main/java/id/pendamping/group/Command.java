package id.pendamping.group;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is meant for the bot.
 *
 * @param name without the slash; empty where it was only called by its name
 * @param rest what stands behind it
 */
record Command(String name, String rest) {

    /** @param username the bot's own, asked for only where somebody may mean it */
    static Optional<Command> of(String text, Supplier<String> username) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        if (!words.startsWith("/")) {
            return words.indexOf('@') >= 0 && calls(words, username.get())
                    ? Optional.of(new Command("", ""))
                    : Optional.empty();
        }
        String[] parts = words.substring(1).split("\\s+", 2);
        String[] named = parts[0].split("@", 2);
        boolean isOthers = named.length == 2 && !named[1].equals(username.get().toLowerCase(Locale.ROOT));
        return named[0].isEmpty() || isOthers
                ? Optional.empty()
                : Optional.of(new Command(named[0], parts.length == 2 ? parts[1].strip() : ""));
    }

    private static boolean calls(String words, String username) {
        String name = username.toLowerCase(Locale.ROOT);
        return !name.isEmpty() && words.matches("(?s).*@" + name + "(?![a-z0-9_]).*");
    }
}
