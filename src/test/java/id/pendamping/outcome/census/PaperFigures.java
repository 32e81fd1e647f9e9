package id.pendamping.outcome.census;

import id.pendamping.outcome.Journal;
import java.util.function.Consumer;

/** The figures of some people, for whoever shows them. */
public final class PaperFigures {

    private PaperFigures() {
    }

    public static Figures of(Consumer<Journal> people) {
        return PaperTablesTest.figures(people).now();
    }
}
