package id.pendamping.report;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;

/** The numbers that dialogs tell the team, and their picture. */
public final class ReportTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("report", Size.PHRASE, "total", "shown", "own", "reached", "consented", "pretest",
                "lessons", "posttest", "checklist", "registered", "contributed"));
    }

    @Override
    public Map<String, List<String>> notes() {
        return Map.ofEntries(Map.entry("report.read", List.of("about")));
    }

    @Override
    public Map<String, List<String>> drawings() {
        return Map.ofEntries(Map.entry("stages", List.of("n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8")));
    }
}
