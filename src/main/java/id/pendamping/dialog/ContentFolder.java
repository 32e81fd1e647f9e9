package id.pendamping.dialog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The folder on the disk: which files there are, and their trees. Names are relative with forward slashes. */
final class ContentFolder {

    private static final Set<String> OTHERS = Set.of("banks", "checklists", "programmes");

    private final Path folder;
    private final Problems problems;

    ContentFolder(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** A file that must be there. */
    Optional<Cursor> open(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            problems.error(name, 1, "", "the file is missing", "legal: a file " + name + " in the content folder");
            return Optional.empty();
        }
        return YamlFile.read(file, name, problems);
    }

    List<String> banks() {
        return children(folder.resolve("banks"), Files::isRegularFile).map(name -> "banks/" + name)
                .filter(name -> name.endsWith(".yaml")).toList();
    }

    List<String> checklists() {
        return children(folder.resolve("checklists"), Files::isRegularFile).map(name -> "checklists/" + name)
                .filter(name -> name.endsWith(".yaml")).toList();
    }

    List<String> programmes() {
        return children(folder.resolve("programmes"), Files::isRegularFile).map(name -> "programmes/" + name)
                .filter(name -> name.endsWith(".yaml")).toList();
    }

    /** Every folder that is not one of these is a dialog's. */
    List<String> dialogs() {
        return children(folder, Files::isDirectory).filter(name -> !OTHERS.contains(name)).toList();
    }

    /** Whether a media file lies inside the folder of its dialog. */
    boolean hasMedia(String dialogFolder, String path) {
        Path home = folder.resolve(dialogFolder).normalize();
        Path file = home.resolve(path).normalize();
        return file.startsWith(home) && Files.isRegularFile(file);
    }

    private static Stream<String> children(Path parent, Predicate<Path> wanted) {
        if (!Files.isDirectory(parent)) {
            return Stream.of();
        }
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(wanted).map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.startsWith(".")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
