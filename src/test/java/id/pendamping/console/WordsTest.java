package id.pendamping.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of every room are there in both languages, and what templates name is there at all. */
class WordsTest {

    private static final Path WORDS = Path.of("src/main/resources/words/console");
    private static final Path PAGES = Path.of("src/main/resources/templates/console");
    private static final Pattern NAMED = Pattern.compile("#\\{([a-z0-9.-]+)[(}]");

    @Test
    void everyWordIsThereInBothLanguages() throws IOException {
        for (String room : rooms()) {
            assertThat(words(room + "_en")).as(room).isEqualTo(words(room));
        }
    }

    @Test
    void everyWordBeginsWithItsRoom() throws IOException {
        for (String room : rooms()) {
            assertThat(words(room)).as(room).allMatch(key -> key.startsWith(room + "."));
        }
    }

    @Test
    void everyWordThatAPageNamesIsThere() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        for (String room : rooms()) {
            known.addAll(words(room));
        }
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                Matcher named = NAMED.matcher(Files.readString(page));
                while (named.find()) {
                    if (!known.contains(named.group(1))) {
                        missing.add(PAGES.relativize(page) + ": " + named.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.endsWith("_en")).sorted().toList();
        }
    }

    private static TreeSet<String> words(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(WORDS.resolve(bundle + ".properties"))) {
            words.load(in);
        }
        assertThat(words.values()).as(bundle).noneMatch(word -> word.toString().isBlank());
        assertThat(words.values()).as("an apostrophe is written twice in " + bundle)
                .noneMatch(word -> word.toString().replace("''", "").contains("'"));
        return new TreeSet<>(words.stringPropertyNames());
    }
}
