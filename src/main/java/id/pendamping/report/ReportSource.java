package id.pendamping.report;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.invite.Friends;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.StageNumbers;
import id.pendamping.outcome.figure.SmallCells;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of {@code /laporan}: a kader's are those of the people who chose them, everybody else's on the team those of
 * all. A number from 1 to 4 is not told at all; for whoever is not on the team there are none.
 */
record ReportSource(StaffDirectory staff, Friends friends, StageNumbers numbers) implements SnapshotSource {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Optional<StaffMember> member = staff.find(person);
        if (member.isEmpty()) {
            return Map.of();
        }
        boolean own = member.get().role() == Role.KADER;
        Set<String> members = own ? friends.members(person) : null;
        Map<Stage, Long> counts = numbers.count(members);
        long total = counts.getOrDefault(Stage.REACHED, 0L);
        Map<String, Object> values = new HashMap<>(Map.of("report.own", own, "report.total", total, "report.shown",
                total >= SmallCells.FEWEST_SHOWN));
        counts.forEach((stage, number) -> {
            if (total >= SmallCells.FEWEST_SHOWN && !SmallCells.isSmall(number)) {
                values.put("report." + stage.id(), number);
            }
        });
        return values;
    }
}
