package id.pendamping.dialog;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Turns one file into its tree of nodes. Nothing is constructed from what a file says; sizes are limited. */
final class YamlFile {

    static final int LONGEST_FILE = 1_000_000;
    private static final int MOST_ALIASES = 200;
    private static final int DEEPEST_NESTING = 30;

    private YamlFile() {
    }

    static Optional<Cursor> read(Path file, String name, Problems problems) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return tree(text, name, problems);
        } catch (CharacterCodingException e) {
            problems.error(name, 1, "", "the file is not UTF-8 text", "legal: a file saved as UTF-8");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.error(name, line, "", "not YAML: " + e.getProblem(), "");
        } catch (YAMLException e) {
            problems.error(name, 1, "", "not YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    static Optional<Cursor> tree(String text, String name, Problems problems) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST_FILE);
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        limits.setNestingDepthLimit(DEEPEST_NESTING);
        Node root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(text));
        if (!(root instanceof MappingNode)) {
            problems.error(name, 1, "", "the file holds no keys", "legal: lines like \"key: value\"");
            return Optional.empty();
        }
        return Optional.of(new Cursor(root, name, "", problems));
    }
}
