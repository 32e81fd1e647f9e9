package id.pendamping.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pendamping.telegram.FakeBotApi.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Bot API 10.1 says of the calls that this program makes: which fields there are, which are needed, of which type and
 * how long they may be. A real server lets some of it pass; a change that leaves the rules must not.
 */
final class BotApiRules {

    private static final Pattern PART = Pattern
            .compile("(?s)Content-Disposition: form-data; name=\"([^\"]+)\"(; filename=\"[^\"]*\")?.*?\r\n\r\n(.*)");
    private static final Set<String> TREES = Set.of("reply_markup", "options", "link_preview_options");

    private final List<String> problems = new ArrayList<>();
    private final String method;
    private final JsonNode call;
    /** In a form everything is words. */
    private final boolean isForm;

    private BotApiRules(String method, JsonNode call, boolean isForm) {
        this.method = method;
        this.call = call;
        this.isForm = isForm;
    }

    /** @return everything that is wrong, empty for a request as it should be */
    static List<String> problems(Request request) {
        boolean form = request.body().startsWith("--");
        BotApiRules rules = new BotApiRules(request.method(), form ? parts(request.body()) : json(request.body()),
                form);
        rules.check();
        return rules.problems;
    }

    private void check() {
        Map<String, BotApiField> fields = BotApiField.OF_METHODS.get(method);
        if (fields == null) {
            problems.add(method + ": a method that this program does not know");
            return;
        }
        call.properties().forEach(entry -> {
            BotApiField field = fields.get(entry.getKey());
            if (field == null) {
                problems.add(method + "." + entry.getKey() + ": no such field");
            } else {
                field.problem(entry.getValue(), isForm).ifPresent(it -> say(entry.getKey(), it));
            }
        });
        fields.forEach((name, field) -> {
            if (field.needed() && !call.hasNonNull(name)) {
                say(name, "is missing");
            }
        });
        words("text", 1, 4096);
        words("caption", 0, 1024);
        if (call.hasNonNull("reply_markup")) {
            new BotApiKeyboard(this::say).check(call.get("reply_markup"));
        }
        if (method.equals("sendpoll")) {
            poll();
        }
    }

    private void say(String field, String problem) {
        problems.add(method + "." + field + ": " + problem);
    }

    /** Texts with markup are as long as what people see. */
    private void words(String name, int fewest, int most) {
        if (!call.hasNonNull(name) || method.equals("answercallbackquery")) {
            return;
        }
        String text = call.get(name).asText();
        if (call.path("parse_mode").asText().equals("HTML")) {
            BotApiHtml html = BotApiHtml.read(text);
            html.problems().forEach(problem -> say(name, problem));
            text = html.seen();
        }
        length(name, text, fewest, most);
    }

    private void length(String name, String text, int fewest, int most) {
        if (text.length() < fewest || text.length() > most) {
            say(name, text.length() + " characters, legal: " + fewest + " to " + most);
        }
        if (fewest > 0 && text.isBlank()) {
            say(name, "is blank");
        }
    }

    private void poll() {
        length("question", call.path("question").asText(), 1, 300);
        JsonNode options = call.path("options");
        if (options.size() < 2 || options.size() > 12) {
            say("options", options.size() + " options, legal: 2 to 12");
        }
        options.forEach(option -> {
            if (!option.isObject()) {
                say("options", "an option is an object with a text");
            }
            length("options", option.path("text").asText(), 1, 100);
        });
        boolean quiz = call.path("type").asText("regular").equals("quiz");
        JsonNode right = call.path("correct_option_ids");
        if (quiz != right.size() > 0) {
            say("correct_option_ids", "a quiz has some, and nothing else has");
        }
        int last = -1;
        for (JsonNode id : right) {
            if (id.asInt() <= last || id.asInt() >= options.size()) {
                say("correct_option_ids", "out of order, or no such option");
            }
            last = id.asInt();
        }
        String explanation = call.path("explanation").asText("");
        length("explanation", explanation, 0, 200);
        if (explanation.chars().filter(letter -> letter == '\n').count() > 2) {
            say("explanation", "more than two line feeds");
        }
        if (!quiz && !explanation.isEmpty()) {
            say("explanation", "only a quiz explains");
        }
        if (call.hasNonNull("open_period") && call.hasNonNull("close_date")) {
            say("open_period", "not together with close_date");
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank()
                    ? JsonNodeFactory.instance.objectNode()
                    : ApiJson.tree(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parts(String body) {
        ObjectNode call = JsonNodeFactory.instance.objectNode();
        String boundary = body.substring(0, body.indexOf("\r\n"));
        Map<String, String> values = new TreeMap<>();
        for (String part : body.split(Pattern.quote(boundary))) {
            Matcher found = PART.matcher(part);
            if (found.find()) {
                values.put(found.group(1), found.group(2) == null ? found.group(3).strip() : "a file");
            }
        }
        values.forEach((name, value) -> {
            if (TREES.contains(name)) {
                call.set(name, json(value));
            } else {
                call.put(name, value);
            }
        });
        return call;
    }
}
