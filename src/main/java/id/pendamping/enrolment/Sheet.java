package id.pendamping.enrolment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One list as it stands: everybody with their newest report. */
public record Sheet(GroupList list, List<Entry> entries, Map<String, Status> standing) {

    /** Below it a number could tell who is meant. */
    public static final int FEWEST = 5;

    public static Sheet of(GroupList list, Rolls rolls) {
        Map<String, Status> standing = new HashMap<>();
        rolls.reports(list.id())
                .forEach(report -> Status.of(report.status()).ifPresent(it -> standing.put(report.entry(), it)));
        return new Sheet(list, rolls.entries(list.id()), standing);
    }

    public Status standing(Entry entry) {
        return standing.getOrDefault(entry.id(), Status.LISTED);
    }

    public long registered() {
        return entries.stream().filter(entry -> standing(entry).isRegistered()).count();
    }
}
