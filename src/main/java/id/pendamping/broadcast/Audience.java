package id.pendamping.broadcast;

import id.pendamping.dialog.Step.Consent;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who a broadcast is for: everybody whom every criterion fits. Two values of one criterion are joined by a comma, and
 * either will do: {@code {WORK: "driver,vendor", LANGUAGE: "id"}}.
 *
 * @param wanted empty for everybody
 */
public record Audience(Map<Criterion, String> wanted) {

    public static final Audience EVERYBODY = new Audience(Map.of());

    private static final double LOW = 0.6;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    public Audience {
        wanted = Map.copyOf(wanted);
    }

    Audience with(Criterion criterion, String value) {
        Map<Criterion, String> more = new EnumMap<>(Criterion.class);
        more.putAll(wanted);
        more.put(criterion, value);
        return new Audience(more);
    }

    /** Whether it is for people who owe something: what they get is a reminder of a bill, and no trial may be made of it. */
    boolean owes() {
        return wanted.containsKey(Criterion.OVERDUE);
    }

    /** What has to be read to decide. */
    Set<Criterion> needed() {
        return wanted.keySet();
    }

    /**
     * Whether somebody belongs to it, and if not reached all the same, why.
     *
     * @return empty for who does not belong to it; otherwise a short word, {@code ok} for who gets it
     */
    Optional<String> judge(Candidate candidate, Instant now) {
        if (!candidate.standing().has(Consent.SERVICE)) {
            // Nothing that was once known about them is used, so they can only be counted among everybody.
            return wanted.isEmpty() ? Optional.of("consent") : Optional.empty();
        }
        return wanted.entrySet().stream().allMatch(it -> fits(it.getKey(), it.getValue(), candidate, now))
                ? Optional.of(candidate.standing().unwelcome(NEEDED).orElse(OK))
                : Optional.empty();
    }

    static final String OK = "ok";
    static final Set<Consent> NEEDED = Set.of(Consent.SERVICE);

    private static boolean fits(Criterion criterion, String values, Candidate candidate, Instant now) {
        for (String value : values.split(",")) {
            if (fitsOne(criterion, value, candidate, now)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsOne(Criterion criterion, String value, Candidate candidate, Instant now) {
        return switch (criterion) {
            case WORK -> value.equals(candidate.fields().get("work"));
            case AREA -> value.equals(candidate.fields().get("area"));
            case JKN -> value.equals(candidate.fields().get("jkn_status"));
            case BPU -> value.equals(candidate.fields().get("bpu_status"));
            case TEST -> test(value, candidate.tests());
            case CHECKLIST -> checklist(value, candidate.items());
            case OVERDUE -> candidate.overdue();
            case LANGUAGE -> value.equals(candidate.standing().language().code());
            case SEEN -> seen(value, candidate, now);
            case GROUP -> candidate.groups().contains(value);
        };
    }

    private static boolean test(String value, Map<String, Double> tests) {
        Double share = tests.get(before(value));
        return switch (behind(value)) {
            case "none" -> share == null;
            case "low" -> share != null && share < LOW;
            case "high" -> share != null && share >= LOW;
            default -> false;
        };
    }

    private static boolean checklist(String value, Map<String, Set<String>> items) {
        Set<String> states = items.getOrDefault(before(value), Set.of());
        return switch (behind(value)) {
            case "none" -> states.isEmpty();
            case "begun" -> !states.isEmpty();
            case "stuck" -> states.contains("blocked");
            default -> false;
        };
    }

    private static boolean seen(String value, Candidate candidate, Instant now) {
        Instant heard = candidate.heardAt();
        return switch (value) {
            case "week" -> heard != null && heard.isAfter(now.minus(WEEK));
            case "month" -> heard != null && heard.isAfter(now.minus(MONTH));
            case "silent" -> heard == null || !heard.isAfter(now.minus(MONTH));
            default -> false;
        };
    }

    private static String before(String value) {
        return value.substring(0, Math.max(0, value.indexOf(':')));
    }

    private static String behind(String value) {
        return value.substring(value.indexOf(':') + 1);
    }
}
