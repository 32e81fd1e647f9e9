package id.pendamping.enrolment;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;

/** What dialogs read of lists of people who register together, and what they do with them. */
public final class EnrolmentTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("enrolment", Size.PHRASE, "lists", "people", "code"),
                new Reading("rolls", Size.TELLING, "others"),
                Reading.stored("enrolment"));
    }

    @Override
    public Map<String, List<String>> notes() {
        return Map.ofEntries(Map.entry("enrolment.list", List.of("name", "kind")),
                Map.entry("enrolment.add", List.of("list", "name", "area", "work", "consent", "wording")),
                Map.entry("enrolment.report", List.of("list", "entry", "status")),
                Map.entry("enrolment.forget", List.of("list", "entry")),
                Map.entry("enrolment.looked", List.of("list")),
                Map.entry("enrolment.offer", List.of("list", "entry", "code")),
                Map.entry("enrolment.export", List.of("list")),
                Map.entry("enrolment.claim", List.of("code", "chat")));
    }
}
