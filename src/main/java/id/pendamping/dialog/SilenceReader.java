package id.pendamping.dialog;

import id.pendamping.dialog.Step.Silence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what happens when nobody answers. */
final class SilenceReader {

    private static final Pattern SPAN = Pattern.compile("([1-9]\\d{0,4})([mhd])");

    private final StepPlace step;

    SilenceReader(StepPlace step) {
        this.step = step;
    }

    List<Silence> read(Cursor at) {
        List<Silence> rules = new ArrayList<>();
        for (Cursor item : at.items()) {
            rule(item, rules.isEmpty() ? null : rules.getLast()).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<Silence> rule(Cursor at, @Nullable Silence before) {
        Table table = at.table("after", "say", "go", "end");
        Optional<Duration> after = table.need("after").flatMap(SilenceReader::span);
        LocalText say = step.optional(table, "say", false);
        String go = table.find("go").flatMap(step::target).orElse(null);
        boolean end = table.flag("end", false);
        if (!table.has("say") && !table.has("go") && !end) {
            at.error("the silence rule does nothing", "legal: say, go, end: true");
        }
        if (table.has("go") && end) {
            at.error("a silence rule cannot both go on and end", "legal: go or end: true");
        }
        if (before != null && (before.end() || before.go() != null)) {
            at.error("the rule before it has left the question, so this one never comes", "legal: a shorter list");
        }
        if (before != null && after.isPresent() && after.get().compareTo(before.after()) <= 0) {
            at.error("silence rules stand in the order of time", "legal: after more than the rule before it");
        }
        return after.map(span -> new Silence(span, say, go, end));
    }

    private static Optional<Duration> span(Cursor at) {
        return at.text().flatMap(written -> {
            Matcher span = SPAN.matcher(written);
            if (!span.matches()) {
                at.error("\"" + written + "\" is not a span of time", "legal: 30m, 2h, 1d");
                return Optional.empty();
            }
            long amount = Long.parseLong(span.group(1));
            return Optional.of(switch (span.group(2)) {
                case "m" -> Duration.ofMinutes(amount);
                case "h" -> Duration.ofHours(amount);
                default -> Duration.ofDays(amount);
            });
        });
    }
}
