package id.pendamping.dialog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small valid content folder around the dialogs of one test, written to the disk and read like any other. Every phrase
 * is its own key ({@code [old-button]}, in English {@code [old-button en]}), followed by its places.
 */
public final class ContentFixture {

    /** The day on which fixtures are read. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Pattern ID = Pattern.compile("(?m)^dialog: *(\\S+)");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private LocalDate today = TODAY;

    private ContentFixture() {
    }

    /** The content around these dialogs; the first one is home. */
    public static Content read(String... dialogs) {
        return of(dialogs).content();
    }

    /** The folder around these dialogs, to be changed before it is read. */
    public static ContentFixture of(String... dialogs) {
        ContentFixture fixture = new ContentFixture();
        for (String name : List.of("facts.yaml", "words.yaml", "person.yaml", "banks/bank.yaml")) {
            fixture.file(name, resource("/content/" + name));
        }
        fixture.file("phrases.yaml", phrases());
        for (String dialog : dialogs) {
            String id = id(dialog);
            if (!fixture.files.containsKey("content.yaml")) {
                fixture.file("content.yaml", "languages: [id, en]\nhome: " + id + "\n");
            }
            fixture.file(id + "/dialog.yaml", dialog);
        }
        return fixture;
    }

    /** Adds a file or takes the place of one. */
    public ContentFixture file(String path, String text) {
        return bytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public ContentFixture bytes(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    public ContentFixture without(String path) {
        files.remove(path);
        return this;
    }

    /** Changes words of a file that is there. */
    public ContentFixture change(String path, String from, String to) {
        String text = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not hold \"" + from + "\"");
        }
        return file(path, text.replace(from, to));
    }

    public ContentFixture on(LocalDate day) {
        today = day;
        return this;
    }

    public Content content() {
        return result().orThrow();
    }

    /** Every problem as it is shown. */
    public List<String> problems() {
        return result().problems().stream().map(Problem::toString).toList();
    }

    public ReadResult result() {
        try {
            Path folder = Files.createTempDirectory("content");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
                return ContentReader.read(folder, today);
            } finally {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that stands beside the tests. */
    public static String resource(String name) {
        try (InputStream in = ContentFixture.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(String dialog) {
        Matcher id = ID.matcher(dialog);
        if (!id.find()) {
            throw new IllegalArgumentException("no \"dialog: <id>\" in " + dialog);
        }
        return id.group(1);
    }

    private static String phrases() {
        StringBuilder yaml = new StringBuilder();
        for (Phrase phrase : Phrase.values()) {
            yaml.append(switch (phrase) {
                case YES -> "\"yes\": {id: ya, en: \"yes\"}";
                case NO -> "\"no\": {id: tidak, en: \"no\"}";
                case AND -> "and: {id: dan, en: and}";
                case PERCENT ->
                    "percent: {id: \"{percent}% ({part} dari {whole})\", en: \"{percent}% ({part} of {whole})\"}";
                case UNKNOWN -> "unknown: {id: belum diketahui, en: not known}";
                case CARE_CENTRE -> "care-centre: {id: \"Untuk kepastian, tanya {fact:jkn.kanal.care_center}.\","
                        + " en: \"To be certain, ask {fact:jkn.kanal.care_center}.\"}";
                default -> {
                    StringBuilder places = new StringBuilder();
                    PhraseReader.namesIn(phrase).all().forEach(place -> places.append(" {").append(place).append('}'));
                    yield phrase.key() + ": {id: \"[" + phrase.key() + "]" + places + "\", en: \"[" + phrase.key()
                            + " en]" + places + "\"}";
                }
            }).append('\n');
        }
        return yaml.toString();
    }
}
