package id.pendamping.reminder;

import id.pendamping.dialog.Fact;
import id.pendamping.dialog.Facts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When people may be written to unasked. Holidays and prayer times come from facts only; where there is no fact, there is
 * no rule. Read are, when they exist:
 * <ul>
 * <li>{@code libur.…}: lists of days on which nothing is sent;
 * <li>{@code nyepi.…}: days of silence in Central Indonesian Time;
 * <li>{@code jam.jumat}: quiet hours on Fridays, {@code 11:30-13:00};
 * <li>{@code ramadan.…}, a span of days, and {@code jam.ramadan}, the hours in which messages are welcome in it.
 * </ul>
 */
final class Calendar {

    private static final Pattern SPAN = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");
    private static final int STEP_MINUTES = 30;
    private static final int LONGEST_REST_DAYS = 30;
    private static final ZoneId BALI = ZoneId.of("Asia/Makassar");

    private final Set<LocalDate> holidays;
    private final Set<LocalDate> silence;
    private final List<Hours> friday;
    private final List<Days> fasts;
    private final List<Hours> fastHours;

    private record Days(LocalDate first, LocalDate last) {

        boolean hold(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    Calendar(Facts facts) {
        holidays = days(facts, "libur.");
        silence = days(facts, "nyepi.");
        friday = hours(facts, "jam.jumat");
        fastHours = hours(facts, "jam.ramadan");
        fasts = all(facts, "ramadan.").map(fact -> fact.value().toString().split("\\.\\.")).filter(it -> it.length == 2)
                .map(it -> new Days(LocalDate.parse(it[0]), LocalDate.parse(it[1]))).toList();
    }

    private static Stream<Fact> all(Facts facts, String beginning) {
        return facts.byId().values().stream().filter(fact -> fact.id().startsWith(beginning));
    }

    private static Set<LocalDate> days(Facts facts, String beginning) {
        Set<LocalDate> days = new HashSet<>();
        all(facts, beginning).forEach(fact -> {
            if (fact.value() instanceof List<?> list) {
                list.forEach(day -> days.add(LocalDate.parse(day.toString())));
            } else if (fact.value() instanceof LocalDate day) {
                days.add(day);
            }
        });
        return Set.copyOf(days);
    }

    private static List<Hours> hours(Facts facts, String id) {
        List<Hours> hours = new ArrayList<>();
        facts.find(id).ifPresent(fact -> {
            Matcher spans = SPAN.matcher(fact.value().toString());
            while (spans.find()) {
                hours.add(new Hours(LocalTime.parse(spans.group(1)), LocalTime.parse(spans.group(2))));
            }
        });
        return List.copyOf(hours);
    }

    boolean allows(Instant moment, ZoneId zone, Hours hours) {
        ZonedDateTime local = moment.atZone(zone);
        return hours.hold(local.toLocalTime()) && !isRestDay(local.toLocalDate(), zone)
                && !isPrayer(local) && isOutsideFast(local);
    }

    /** Something booked keeps its day, but not the night. */
    boolean allowsEvent(Instant moment, ZoneId zone) {
        return Hours.EVENT.hold(moment.atZone(zone).toLocalTime());
    }

    private boolean isRestDay(LocalDate day, ZoneId zone) {
        return holidays.contains(day) || zone.equals(BALI) && silence.contains(day);
    }

    private boolean isPrayer(ZonedDateTime local) {
        return local.getDayOfWeek() == DayOfWeek.FRIDAY && friday.stream().anyMatch(it -> it.hold(local.toLocalTime()));
    }

    private boolean isOutsideFast(ZonedDateTime local) {
        return fastHours.isEmpty() || fasts.stream().noneMatch(it -> it.hold(local.toLocalDate()))
                || fastHours.stream().anyMatch(it -> it.hold(local.toLocalTime()));
    }

    /** The moment itself, or the first one after it that is allowed. */
    Instant next(Instant moment, ZoneId zone, Hours hours) {
        return first(moment, zone, STEP_MINUTES, at -> allows(at, zone, hours)).orElse(moment);
    }

    Instant nextForEvent(Instant moment, ZoneId zone) {
        return allowsEvent(moment, zone)
                ? moment
                // Told too early is better than told too late: the evening before.
                : first(moment, zone, -STEP_MINUTES, at -> allowsEvent(at, zone)).orElse(moment);
    }

    /** The same hour of the last day before that is no day of rest. */
    Instant before(LocalDate day, LocalTime time, ZoneId zone) {
        LocalDate earlier = day;
        for (int i = 0; i < LONGEST_REST_DAYS && isRestDay(earlier, zone); i++) {
            earlier = earlier.minusDays(1);
        }
        return earlier.atTime(time).atZone(zone).toInstant();
    }

    private static Optional<Instant> first(Instant moment, ZoneId zone, int minutes, Predicate<Instant> wanted) {
        if (wanted.test(moment)) {
            return Optional.of(moment);
        }
        ZonedDateTime local = moment.atZone(zone);
        ZonedDateTime half = local.withMinute(local.getMinute() / STEP_MINUTES * STEP_MINUTES).withSecond(0)
                .withNano(0);
        ZonedDateTime from = minutes > 0 ? half.plusMinutes(minutes) : half;
        int most = LONGEST_REST_DAYS * 24 * 60 / STEP_MINUTES;
        return Stream.iterate(from, at -> at.plusMinutes(minutes)).limit(most).map(ZonedDateTime::toInstant)
                .filter(wanted).findFirst();
    }
}
