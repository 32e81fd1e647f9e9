package id.pendamping.console.people;

import id.pendamping.casework.Sought;
import id.pendamping.casework.Sought.Circle;
import id.pendamping.casework.Sought.Hearing;
import id.pendamping.casework.Sought.Way;
import id.pendamping.console.Account;
import id.pendamping.outcome.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list of people is narrowed to, as its address says it. Names never stand there.
 *
 * @param values by name of the filter; nothing else, and nothing empty
 */
record Filter(Map<String, String> values) {

    /** Nobody who went on with a checklist in these days is stuck. */
    static final Duration STUCK = Duration.ofDays(14);

    /** What people told themselves. */
    static final List<String> TOLD = List.of("work", "area", "jkn_status", "bpu_status");
    private static final List<String> SHARED = List.of("jkn_status", "bpu_status");
    private static final List<String> OTHERS = List.of("stage", "group", "helper", "language", "state", "silence",
            "heard");
    private static final String LEGAL = "[A-Za-z0-9_:-]{1,64}";

    /** @param all whether they see everybody; otherwise nothing is told by what is found that they are not shown */
    static Filter of(Map<String, String> asked, boolean all) {
        Map<String, String> values = new LinkedHashMap<>();
        for (List<String> names : all ? List.of(TOLD, OTHERS) : List.of(SHARED)) {
            names.forEach(name -> Optional.ofNullable(asked.get(name)).filter(value -> value.matches(LEGAL))
                    .ifPresent(value -> values.put(name, value)));
        }
        return new Filter(values);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whoever does not see everybody finds those they follow, as far as these agreed to it. */
    Sought sought(String name, Account who, Instant now, ZoneId zone) {
        Map<String, String> told = new HashMap<>();
        TOLD.forEach(field -> Optional.of(get(field)).filter(value -> !value.isEmpty())
                .ifPresent(value -> told.put(field, value)));
        String state = get("state");
        boolean all = who.role().seesEverybody();
        return new Sought(name, told,
                new Way(stage(), state.equals("overdue") ? LocalDate.ofInstant(now, zone) : null,
                        state.equals("stuck") ? now.minus(STUCK) : null),
                new Circle(get("group"), all ? get("helper") : who.person(), !all),
                new Hearing(get("language"), get("silence"), get("heard").matches("\\d{1,3}")
                        ? now.minus(Duration.ofDays(Long.parseLong(get("heard"))))
                        : null));
    }

    private @Nullable Stage stage() {
        return Arrays.stream(Stage.values()).filter(stage -> stage.id().equals(get("stage"))).findFirst()
                .orElse(null);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
