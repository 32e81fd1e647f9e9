package id.pendamping.console.people;

import id.pendamping.casework.Facts;
import id.pendamping.casework.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One person in the list, in words.
 *
 * @param marks keys of what needs attention, below {@code people.mark}
 * @param heard the day on which they were last heard; empty where they were not
 */
record Card(String person, String name, String work, String area, String jkn, String bpu, String stage, String groups,
        String helper, List<String> marks, String heard) {

    static Card of(Row row, Labels labels, Locale locale, Instant now, ZoneId zone) {
        Row.Talk talk = row.talk();
        return new Card(row.person(), row.name(), labels.told("work", row.told().get("work"), locale),
                labels.told("area", row.told().get("area"), locale),
                labels.told("jkn_status", row.told().get("jkn_status"), locale),
                labels.told("bpu_status", row.told().get("bpu_status"), locale), row.facts().farthest().id(),
                row.groups().stream().map(labels::group).sorted().collect(Collectors.joining(", ")),
                labels.helper(row.helper()), marks(row, now, zone),
                talk == null ? "" : day(talk.heard(), zone, locale));
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

    static String day(@Nullable Instant at, ZoneId zone, Locale locale) {
        return at == null ? "" : DateTimeFormatter.ofPattern("d MMM yyyy", locale).withZone(zone).format(at);
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }
}
