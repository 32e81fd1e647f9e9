package id.pendamping.dialog;

import java.util.List;
import java.util.Optional;

/**
 * What came out of reading a content folder.
 *
 * @param content empty when any problem is an error
 * @param problems by file and line
 */
public record ReadResult(Optional<Content> content, List<Problem> problems) {

    public ReadResult {
        problems = List.copyOf(problems);
    }

    /**
     * The content, where somebody has already made sure that it is there.
     *
     * @throws IllegalStateException that names every error
     */
    public Content orThrow() {
        return content.orElseThrow(() -> new IllegalStateException("the content has errors:\n" + String.join("\n",
                problems.stream().filter(Problem::isError).map(Problem::toString).toList())));
    }
}
