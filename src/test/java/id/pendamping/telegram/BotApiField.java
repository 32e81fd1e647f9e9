package id.pendamping.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One field of a call: whether it is needed, and what it may hold. */
record BotApiField(boolean needed, String legal, boolean isWords, Predicate<JsonNode> holds) {

    private static final int LONGEST_COMMAND = 256;
    private static final BotApiField CHAT = new BotApiField(true, "a number or @name", false,
            it -> it.isIntegralNumber() || it.asText().matches("-?\\d{1,16}|@\\w{5,32}"));
    private static final BotApiField WORDS = words(0, Integer.MAX_VALUE);
    private static final BotApiField NUMBER = number(1, Long.MAX_VALUE);
    private static final BotApiField YES = new BotApiField(false, "true or false", false, JsonNode::isBoolean);
    private static final BotApiField HTML = new BotApiField(false, "HTML", true, it -> it.asText().equals("HTML"));
    private static final BotApiField TREE = new BotApiField(false, "an object", false, JsonNode::isObject);
    private static final BotApiField LIST = new BotApiField(false, "a list", false, JsonNode::isArray);
    private static final BotApiField NAMES = new BotApiField(false, "a list of names of updates", false,
            it -> it.isArray() && all(it, name -> name.isTextual() && name.asText().matches("[a-z_]+")));
    private static final BotApiField NUMBERS = new BotApiField(false, "a list of numbers", false,
            it -> it.isArray() && all(it, JsonNode::isIntegralNumber));

    /** By the method's name in small letters. */
    static final Map<String, Map<String, BotApiField>> OF_METHODS = methods();

    Optional<String> problem(JsonNode value, boolean isForm) {
        boolean right = isForm && !isWords && value.isTextual()
                ? isFormed(value.asText())
                : (!isWords || value.isTextual()) && holds.test(value);
        return right ? Optional.empty() : Optional.of("not " + legal);
    }

    /** Numbers and yes or no are words in a form. */
    private boolean isFormed(String value) {
        return switch (legal) {
            case "true or false" -> value.matches("true|false");
            case "a file" -> !value.isEmpty();
            default -> value.matches("-?\\d{1,16}|@\\w{5,32}");
        };
    }

    private static Map<String, Map<String, BotApiField>> methods() {
        Map<String, BotApiField> sent = Map.of("chat_id", CHAT, "message_thread_id", NUMBER, "parse_mode", HTML,
                "disable_notification", YES, "protect_content", YES, "reply_markup", TREE, "reply_parameters", TREE);
        Map<String, BotApiField> shown = Map.of("chat_id", CHAT, "message_id", NUMBER.must());
        Map<String, Map<String, BotApiField>> all = new HashMap<>();
        all.put("sendmessage", with(sent, Map.of("text", WORDS.must(), "link_preview_options", TREE)));
        for (String file : new String[]{"photo", "voice", "video", "document"}) {
            all.put("send" + file, with(sent, Map.of(file,
                    new BotApiField(true, "a file", false, it -> !it.asText().isEmpty()), "caption", WORDS)));
        }
        Map<String, BotApiField> poll = Map.of("question", WORDS.must(), "options", LIST.must(), "is_anonymous", YES,
                "type", new BotApiField(false, "quiz or regular", true, it -> it.asText().matches("quiz|regular")),
                "allows_multiple_answers", YES, "allows_revoting", YES, "correct_option_ids", NUMBERS, "explanation",
                WORDS, "open_period", number(5, 2_628_000), "close_date", NUMBER);
        all.put("sendpoll", with(sent, poll));
        all.put("stoppoll", with(shown, Map.of("reply_markup", TREE)));
        all.put("deletemessage", shown);
        all.put("editmessagereplymarkup", with(shown, Map.of("reply_markup", TREE)));
        all.put("editmessagetext", with(shown, Map.of("text", WORDS.must(), "parse_mode", HTML, "link_preview_options",
                TREE, "reply_markup", TREE)));
        all.put("answercallbackquery", Map.of("callback_query_id", words(1, 64).must(), "text", words(0, 200),
                "show_alert", YES, "cache_time", number(0, Integer.MAX_VALUE)));
        all.put("getchatmember", Map.of("chat_id", CHAT, "user_id", NUMBER.must()));
        all.put("getchatadministrators", Map.of("chat_id", CHAT, "return_bots", YES));
        all.put("getchatmembercount", Map.of("chat_id", CHAT));
        all.put("getme", Map.of());
        all.put("getupdates", Map.of("offset", number(Integer.MIN_VALUE, Integer.MAX_VALUE), "limit", number(1, 100),
                "timeout", number(0, Integer.MAX_VALUE), "allowed_updates", NAMES));
        all.put("setwebhook", Map.of("url", words(0, Integer.MAX_VALUE).must(), "max_connections", number(1, 100),
                "allowed_updates", NAMES, "drop_pending_updates", YES, "secret_token",
                new BotApiField(false, "1 to 256 of A-Z a-z 0-9 _ -", true,
                        it -> it.asText().matches("[A-Za-z0-9_-]{1,256}"))));
        all.put("deletewebhook", Map.of("drop_pending_updates", YES));
        all.put("setmycommands", Map.of("commands",
                new BotApiField(true, "up to 100 commands", false, it -> it.isArray() && it.size() <= 100
                        && all(it, BotApiField::isCommand)),
                "scope", TREE, "language_code", words(0, 2)));
        return Map.copyOf(all);
    }

    private static boolean isCommand(JsonNode it) {
        int length = it.path("description").asText().length();
        return it.path("command").asText().matches("[a-z0-9_]{1,32}") && length >= 1 && length <= LONGEST_COMMAND;
    }

    private BotApiField must() {
        return new BotApiField(true, legal, isWords, holds);
    }

    private static BotApiField words(int fewest, int most) {
        return new BotApiField(false, "words of " + fewest + " to " + most + " characters", true,
                it -> it.asText().length() >= fewest && it.asText().length() <= most);
    }

    private static BotApiField number(long least, long most) {
        return new BotApiField(false, "a whole number from " + least + " to " + most, false,
                it -> it.isIntegralNumber() && it.asLong() >= least && it.asLong() <= most);
    }

    private static boolean all(JsonNode list, Predicate<JsonNode> which) {
        for (JsonNode one : list) {
            if (!which.test(one)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, BotApiField> with(Map<String, BotApiField> some, Map<String, BotApiField> more) {
        Map<String, BotApiField> all = new HashMap<>(some);
        all.putAll(more);
        return Map.copyOf(all);
    }
}
