package id.pendamping.feedback;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;

/** What dialogs note of how good something was. */
public final class FeedbackTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(Reading.stored("ratings"));
    }

    @Override
    public Map<String, List<String>> notes() {
        return Map.ofEntries(Map.entry("feedback.rating", List.of("about", "stars", "word")));
    }
}
