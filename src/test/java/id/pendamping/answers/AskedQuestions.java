package id.pendamping.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Questions as people type them, with every answer that is right. */
record AskedQuestions(List<Asked> all) {

    record Asked(String words, Set<String> right) {
    }

    static AskedQuestions in(String file) {
        return new AskedQuestions(lines(file).stream().map(line -> line.split(" = ", 2))
                .map(parts -> new Asked(parts[0], Set.of(parts[1].split(" ")))).toList());
    }

    static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AskedQuestions.class.getResourceAsStream("/answers/" + file)),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
