package id.pendamping.simulation;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.figure.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of S2. */
final class SurveyTable {

    private SurveyTable() {
    }

    static List<Finding> of(Courses courses, LocalDate seen) {
        Survey survey = new Survey(Set.of("none"));
        for (Course course : Sums.over(courses).courses()) {
            Map<String, String> told = course.profile().toldFirst();
            survey.add(told.getOrDefault("bpu_status", "unknown"), told.get("main_reason"),
                    told.getOrDefault("work", "unknown"));
        }
        String base = "of those who are not members: the paper prints no counts";
        return List.of(
                new Finding("S2-1", "active members of the insurance of workers", Sums.told(survey.standings()
                        .share("active"), 1), "23 %", ""),
                new Finding("S2-1", "do not know what it is good for", Sums.told(survey.reasons().share("unaware"), 1),
                        "61 %", base),
                new Finding("S2-1", "cannot afford it", Sums.told(survey.reasons().share("expense"), 1), "25 %", base),
                new Finding("S2-1", "registering is difficult", Sums.told(survey.reasons().share("procedure"), 1),
                        "the rest", base));
    }
}
