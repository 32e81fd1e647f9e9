package id.pendamping.console.team;

import id.pendamping.console.Paging;
import id.pendamping.console.Spelling;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.AuditTrail.Search;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who of the team looked at what and changed what; only coordinators get here. */
@Controller
class AuditController {

    private static final String PAGE = "/console/audit";
    /** What comes before the dot of an action, in the order of the menu. */
    private static final List<String> AREAS = List.of("console", "team", "sending", "person", "people", "ticket",
            "broadcast", "group", "clinic", "enrolment", "report", "programme", "export", "sample");

    private final AuditTrail trail;
    private final StaffDirectory staff;
    private final ZoneId zone;

    AuditController(AuditTrail trail, StaffDirectory staff, ZoneId zone) {
        this.trail = trail;
        this.staff = staff;
        this.zone = zone;
    }

    @GetMapping(PAGE)
    String audit(@RequestParam(defaultValue = "") String member, @RequestParam(defaultValue = "") String area,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "1") int page, Spelling spelling, Model model) {
        String known = AREAS.contains(area) ? area : "";
        Optional<LocalDate> wanted = Optional.ofNullable(day);
        Search search = new Search(member.isEmpty() ? null : member, known.isEmpty() ? null : known,
                wanted.map(this::begin).orElse(null), wanted.map(it -> begin(it.plusDays(1))).orElse(null));
        List<Entry> found = trail.find(search, Paging.skip(page), Paging.SIZE + 1);
        Map<String, String> filter = Map.of("member", member, "area", known, "day",
                wanted.map(LocalDate::toString).orElse(""));
        List<StaffMember> members = staff.all();
        Map<String, String> names = members.stream()
                .collect(Collectors.toMap(StaffMember::person, StaffMember::name));
        model.addAttribute("paging", Paging.of(page, found, PAGE, filter));
        model.addAttribute("view", new View(filter, AREAS,
                members.stream().map(it -> new Member(it.person(), it.name())).toList(),
                Paging.rows(found).stream().map(it -> new Row(spelling.moment(it.at()),
                        names.getOrDefault(it.staff(), ""), it.action(), Optional.ofNullable(it.about()).orElse("")))
                        .toList()));
        return "console/team/audit";
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    record View(Map<String, String> filter, List<String> areas, List<Member> members, List<Row> rows) {
    }

    record Member(String person, String name) {
    }

    /** @param who empty for somebody who is no longer on the team @param about an id that says nothing, or empty */
    record Row(String at, String who, String action, String about) {
    }
}
