package id.pendamping.simulation;

import id.pendamping.outcome.Courses;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.figure.Tally;
import java.util.List;

/** The table of S2. */
final class SurveyTable {

    private SurveyTable() {
    }

    static List<Finding> of(Figures figures, Courses courses) {
        Tally reasons = figures.told().reasons();
        String base = "of those who are not members: the paper prints no counts";
        return List.of(
                new Finding("S2-1", "active members of the insurance of workers",
                        Sums.told(figures.told().work().standings().share("active"), 1), "23 %", ""),
                new Finding("S2-1", "do not know what it is good for", Sums.told(reasons.share("unaware"), 1), "61 %",
                        base),
                new Finding("S2-1", "cannot afford it", Sums.told(reasons.share("expense"), 1), "25 %", base),
                new Finding("S2-1", "registering is difficult", Sums.told(reasons.share("procedure"), 1), "the rest",
                        base));
    }
}
