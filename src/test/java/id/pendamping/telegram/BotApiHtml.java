package id.pendamping.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in Telegram's HTML, as a strict server reads it.
 *
 * @param seen what people see, whose length counts
 */
record BotApiHtml(String seen, List<String> problems) {

    private static final Pattern TOKEN = Pattern.compile("<(/?)([a-z-]+)(?: [^<>]*)?>|&(lt|gt|amp|quot|#\\d+);|[<>&]");
    private static final Set<String> TAGS = Set.of("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a",
            "code", "pre", "blockquote", "tg-spoiler");

    static BotApiHtml read(String text) {
        List<String> problems = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        StringBuilder seen = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            token.appendReplacement(seen, token.group(3) == null ? "" : "x");
            if (token.group(2) != null) {
                tag(token.group(2), !token.group(1).isEmpty(), open, problems);
            } else if (token.group(3) == null) {
                problems.add("a bare " + token.group());
            }
        }
        open.forEach(tag -> problems.add("<" + tag + "> is not closed"));
        return new BotApiHtml(token.appendTail(seen).toString(), problems);
    }

    private static void tag(String name, boolean closes, Deque<String> open, List<String> problems) {
        if (!TAGS.contains(name)) {
            problems.add("no such tag: " + name);
        } else if (!closes) {
            open.push(name);
        } else if (!name.equals(open.poll())) {
            problems.add("</" + name + "> closes nothing, or crosses another");
        }
    }
}
