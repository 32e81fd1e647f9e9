package id.pendamping.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a {@code reply_markup} may be. @param say takes the field and the problem */
record BotApiKeyboard(BiConsumer<String, String> say) {

    private static final Set<String> DOES = Set.of("callback_data", "url");
    private static final Set<String> SHARES = Set.of("request_contact", "request_location");
    private static final Set<String> FLAGS = Set.of("resize_keyboard", "one_time_keyboard", "is_persistent",
            "selective");
    private static final int MOST_BYTES = 64;
    private static final int MOST_IN_A_ROW = 8;
    private static final int MOST = 100;

    void check(JsonNode markup) {
        if (markup.has("inline_keyboard")) {
            only(markup, Set.of("inline_keyboard"));
            rows(markup.get("inline_keyboard"), this::inline);
        } else if (markup.has("keyboard")) {
            only(markup, with("keyboard", FLAGS));
            FLAGS.forEach(flag -> flag(markup, flag));
            rows(markup.get("keyboard"), this::sharing);
        } else if (markup.has("remove_keyboard")) {
            only(markup, Set.of("remove_keyboard", "selective"));
            if (!markup.get("remove_keyboard").asBoolean()) {
                problem("remove_keyboard is true or not there");
            }
        } else {
            problem("none of the keyboards there are");
        }
    }

    private void rows(JsonNode rows, Consumer<JsonNode> button) {
        int buttons = 0;
        for (JsonNode row : rows) {
            if (!row.isArray() || row.isEmpty() || row.size() > MOST_IN_A_ROW) {
                problem("a row is a list of 1 to " + MOST_IN_A_ROW + " buttons");
            }
            buttons += row.size();
            row.forEach(one -> {
                if (!one.path("text").isTextual() || one.path("text").asText().isBlank()) {
                    problem("a button without words");
                }
                button.accept(one);
            });
        }
        if (!rows.isArray() || buttons > MOST) {
            problem("a keyboard is a list of rows with at most " + MOST + " buttons");
        }
    }

    private void inline(JsonNode button) {
        only(button, with("text", DOES));
        if (DOES.stream().filter(button::hasNonNull).count() != 1) {
            problem("a button does exactly one thing");
        }
        if (button.hasNonNull("callback_data")) {
            int bytes = button.get("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
            if (bytes < 1 || bytes > MOST_BYTES) {
                problem("callback_data of " + bytes + " bytes, legal: 1 to " + MOST_BYTES);
            }
        }
        if (button.hasNonNull("url") && !button.get("url").asText().matches("(https?|tg)://\\S+")) {
            problem("a button's url is http, https or tg");
        }
    }

    private void sharing(JsonNode button) {
        only(button, with("text", SHARES));
        SHARES.forEach(flag -> flag(button, flag));
        if (SHARES.stream().filter(button::hasNonNull).count() > 1) {
            problem("a button shares one thing");
        }
    }

    private void flag(JsonNode of, String name) {
        if (of.hasNonNull(name) && !of.get(name).isBoolean()) {
            problem(name + " is not true or false");
        }
    }

    private void only(JsonNode of, Set<String> known) {
        List<String> names = StreamSupport.stream(((Iterable<String>) of::fieldNames).spliterator(), false)
                .filter(name -> !known.contains(name)).toList();
        if (!names.isEmpty()) {
            problem("no such fields: " + names);
        }
    }

    private static Set<String> with(String name, Set<String> names) {
        return Stream.concat(Stream.of(name), names.stream())
                .collect(Collectors.toSet());
    }

    private void problem(String what) {
        say.accept("reply_markup", what);
    }
}
