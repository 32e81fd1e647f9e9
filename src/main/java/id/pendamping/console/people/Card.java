package id.pendamping.console.people;

import id.pendamping.casework.Facts;
import id.pendamping.casework.Row;
import id.pendamping.console.Spelling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One person in the list, in words.
 *
 * @param marks keys of what needs attention, below {@code people.mark}
 * @param heard the day on which they were last heard; empty where they were not
 */
record Card(String person, String name, String work, String area, String jkn, String bpu, String stage, String groups,
        String helper, List<String> marks, String heard) {

    static Card of(Row row, Labels labels, Spelling spelling, Instant now) {
        Locale locale = spelling.locale();
        Row.Talk talk = row.talk();
        return new Card(row.person(), row.name(), labels.told("work", row.told().get("work"), locale),
                labels.told("area", row.told().get("area"), locale),
                labels.told("jkn_status", row.told().get("jkn_status"), locale),
                labels.told("bpu_status", row.told().get("bpu_status"), locale), row.facts().farthest().id(),
                row.groups().stream().map(labels::group).sorted().collect(Collectors.joining(", ")),
                labels.helper(row.helper()), marks(row, now, spelling.zone()),
                talk == null ? "" : spelling.day(talk.heard()));
    }

    /** What whoever follows somebody is shown of them, as the consent to it says. */
    Card shared() {
        return new Card(person, name, "", "", jkn, bpu, stage, "", "", List.of(), "");
    }

    static List<String> marks(Row row, Instant now, ZoneId zone) {
        List<String> marks = new ArrayList<>();
        Facts facts = row.facts();
        if (facts.blocked() || facts.waits() != null && facts.waits().isBefore(now.minus(Filter.STUCK))) {
            marks.add("stuck");
        }
        if (facts.owes() != null && facts.owes().isBefore(LocalDate.ofInstant(now, zone))) {
            marks.add("overdue");
        }
        Row.Talk talk = row.talk();
        if (talk == null) {
            marks.add("assisted");
        } else if (talk.standing().stopped()) {
            marks.add("stopped");
        } else if (!talk.standing().reachable()) {
            marks.add("unreachable");
        }
        return marks;
    }
}
