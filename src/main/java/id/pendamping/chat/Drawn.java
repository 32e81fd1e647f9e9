package id.pendamping.chat;

import id.pendamping.chat.OutgoingMessage.Media;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A picture that no file holds: its name, and the numbers and words in it. Its path is the whole order, for example
 * {@code drawn/saving?saved=15000&goal=140000}; words stand there in base64 behind a {@code ~}.
 */
public record Drawn(String name, Map<String, String> values) {

    private static final Pattern PATH = Pattern
            .compile("drawn/([a-z]{1,20})\\?((?:[a-z0-9]{1,20}=(?:\\d{1,13}|~[A-Za-z0-9_-]{0,800})&?){1,12})");

    public Drawn {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public String path() {
        return Media.DRAWN + name + "?" + values.entrySet().stream()
                .map(value -> value.getKey() + "=" + written(value.getValue())).collect(Collectors.joining("&"));
    }

    /** @return empty for a path that orders nothing */
    public static Optional<Drawn> of(String path) {
        var read = PATH.matcher(path);
        if (!read.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String value : read.group(2).split("&")) {
            int is = value.indexOf('=');
            values.put(value.substring(0, is), read(value.substring(is + 1)));
        }
        return Optional.of(new Drawn(read.group(1), values));
    }

    /** Nought for what is not there or is no number. */
    public long number(String value) {
        String digits = values.getOrDefault(value, "0");
        return digits.matches("\\d{1,13}") ? Long.parseLong(digits) : 0;
    }

    private static String written(String value) {
        return value.matches("\\d{1,13}")
                ? value
                : "~" + Base64.getUrlEncoder().withoutPadding()
                        .encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String value) {
        try {
            return value.startsWith("~")
                    ? new String(Base64.getUrlDecoder().decode(value.substring(1)), StandardCharsets.UTF_8)
                    : value;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
