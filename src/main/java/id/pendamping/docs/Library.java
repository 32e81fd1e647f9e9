package id.pendamping.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

/** All documents that are packaged with the program, read when somebody first asks for one. */
final class Library {

    /** Where they lie among the resources. */
    static final String FOLDER = "documents/";

    private final SingletonSupplier<Map<String, Document>> documents = SingletonSupplier.of(Library::read);

    /** In the order of their names. */
    Collection<Document> all() {
        return documents.obtain().values();
    }

    Optional<Document> find(String name) {
        return Optional.ofNullable(documents.obtain().get(name));
    }

    private static Map<String, Document> read() {
        DocumentReader reader = new DocumentReader();
        Map<String, Document> found = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + FOLDER + "**/*" + DocumentReader.SUFFIX)) {
                String path = file.getURL().getPath();
                String name = path.substring(path.lastIndexOf(FOLDER) + FOLDER.length(),
                        path.length() - DocumentReader.SUFFIX.length());
                found.put(name, reader.read(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
