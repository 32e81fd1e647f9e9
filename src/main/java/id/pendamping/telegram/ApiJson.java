package id.pendamping.telegram;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.pendamping.outbox.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Reading and writing what the Bot API speaks. Fields and kinds that Telegram adds later are passed over. */
final class ApiJson {

    private static final Logger log = LoggerFactory.getLogger(ApiJson.class);
    private static final Pattern QUOTED = Pattern.compile("\".*\"", Pattern.DOTALL);
    private static final int LONGEST_REASON = 160;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .addMixIn(PartialBotApiMethod.class, Call.class).addMixIn(SendPoll.class, Poll.class).build();

    private ApiJson() {
    }

    /** The library writes the method's name beside the fields; that belongs into answers to a webhook only. */
    private interface Call {

        @JsonIgnore
        String getMethod();
    }

    /** The library names no countries where none were wanted; the field is for channels. */
    private interface Poll extends Call {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> getCountryCodes();
    }

    static byte[] write(Object request) {
        try {
            return MAPPER.writeValueAsBytes(request);
        } catch (IOException e) {
            throw new UncheckedIOException("a request cannot be written", e);
        }
    }

    static JsonNode tree(byte[] body) throws IOException {
        return MAPPER.readTree(body);
    }

    /** The id of the message that an answer is about; read without building the whole message, for every send needs it. */
    static OptionalLong messageId(byte[] body) {
        try (JsonParser parser = MAPPER.createParser(body)) {
            if (enter(parser, "result") && enter(parser, "message_id")) {
                return OptionalLong.of(parser.getLongValue());
            }
        } catch (IOException e) {
            return OptionalLong.empty();
        }
        return OptionalLong.empty();
    }

    /** The id of the poll in the message that an answer is about. */
    static Optional<String> pollId(byte[] body) {
        try {
            return Optional.of(tree(body).path("result").path("poll").path("id").asText()).filter(it -> !it.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean enter(JsonParser parser, String field) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT) && parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = field.equals(parser.currentName());
            parser.nextToken();
            if (found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    /** A getUpdates answer; an update that cannot be read is left out and named in the log by its number. */
    static Batch batch(byte[] body) throws IOException {
        List<Update> updates = new ArrayList<>();
        OptionalLong last = OptionalLong.empty();
        for (JsonNode node : tree(body).path("result")) {
            long id = node.path("update_id").asLong();
            last = OptionalLong.of(id);
            readable(node).ifPresentOrElse(updates::add, () -> log
                    .error("Update {} from Telegram has a form that is not known here and is left out", id));
        }
        return new Batch(updates, last);
    }

    /** One update as Telegram posts it. @throws IOException where it is none */
    static Update update(byte[] body) throws IOException {
        return readable(tree(body)).orElseThrow(() -> new IOException("not an update"));
    }

    private static Optional<Update> readable(JsonNode node) {
        try {
            Update update = MAPPER.treeToValue(node, Update.class);
            return Optional.ofNullable(update).filter(read -> read.getUpdateId() != null);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    static Answer.Refused refused(int code, byte[] body) {
        try {
            JsonNode answer = tree(body);
            JsonNode wait = answer.path("parameters").path("retry_after");
            JsonNode moved = answer.path("parameters").path("migrate_to_chat_id");
            String reason = withoutQuotes(answer.path("description").asText(""));
            return new Answer.Refused(code, moved.isNumber() ? reason + " " + Delivery.MOVED + moved.asLong() : reason,
                    wait.isNumber() ? Duration.ofSeconds(wait.asLong()) : null);
        } catch (IOException e) {
            return new Answer.Refused(code, "", null);
        }
    }

    /** Telegram quotes what it did not understand; that may be what someone wrote. */
    private static String withoutQuotes(String description) {
        String clean = QUOTED.matcher(description).replaceAll("...");
        return clean.length() <= LONGEST_REASON ? clean : clean.substring(0, LONGEST_REASON);
    }

    /** @param last the number of the last update, readable or not; the next call acknowledges up to it */
    record Batch(List<Update> updates, OptionalLong last) {
    }
}
