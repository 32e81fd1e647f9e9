package id.pendamping.dialog;

import id.pendamping.dialog.Problem.Severity;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that all of it is told at once. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    void error(String file, int line, String where, String what, String legal) {
        found.add(new Problem(Severity.ERROR, file, line, where, what, legal));
    }

    void warning(String file, int line, String where, String what, String legal) {
        found.add(new Problem(Severity.WARNING, file, line, where, what, legal));
    }

    boolean haveErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    List<Problem> inOrder() {
        return found.stream().sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line)).toList();
    }
}
