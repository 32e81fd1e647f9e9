package id.pendamping.inbox;

import id.pendamping.dialog.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The content folder cannot be served. The message lists every problem, one a line. */
public final class ContentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentRefused(Path folder, List<Problem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the content folder " + folder
                + ":\n" + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
    }
}
