package id.pendamping.console.broadcasts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a broadcast is to go out, as people say it: now, on a day, every Monday, every 5th of the month. */
sealed interface When {

    /** A month that has this day comes every month. */
    int LAST_DAY = 28;
    Map<String, String> BEGINNING = Map.of("when", "now", "on", "", "weekday", "MON", "monthday", "1", "at", "09:00");

    /** As the note {@code broadcast.go} has it. */
    Map<String, Object> values();

    /** The fields of the form. */
    Map<String, String> fields();

    record Now() implements When {

        @Override
        public Map<String, Object> values() {
            return Map.of();
        }

        @Override
        public Map<String, String> fields() {
            return Map.of("when", "now");
        }
    }

    record Later(LocalDate on, LocalTime at) implements When {

        @Override
        public Map<String, Object> values() {
            return Map.of("on", on, "at", at.toString());
        }

        @Override
        public Map<String, String> fields() {
            return Map.of("when", "later", "on", on.toString(), "at", at.toString());
        }

        boolean isPast(Instant now, ZoneId zone) {
            return on.atTime(at).atZone(zone).toInstant().isBefore(now);
        }
    }

    record Weekly(DayOfWeek day, LocalTime at) implements When {

        @Override
        public Map<String, Object> values() {
            return Map.of("cron", "0 " + at.getMinute() + " " + at.getHour() + " * * " + word());
        }

        @Override
        public Map<String, String> fields() {
            return Map.of("when", "weekly", "weekday", word(), "at", at.toString());
        }

        private String word() {
            return day.name().substring(0, 3);
        }
    }

    record Monthly(int day, LocalTime at) implements When {

        @Override
        public Map<String, Object> values() {
            return Map.of("cron", "0 " + at.getMinute() + " " + at.getHour() + " " + day + " * *");
        }

        @Override
        public Map<String, String> fields() {
            return Map.of("when", "monthly", "monthday", String.valueOf(day), "at", at.toString());
        }
    }

    /** What stands in the fields, with what stands there in the beginning in the place of what is missing. */
    static Map<String, String> typed(Map<String, String> fields) {
        Map<String, String> typed = new HashMap<>();
        BEGINNING.forEach((name, usual) -> typed.put(name,
                Optional.ofNullable(fields.get(name)).filter(it -> it.matches("[A-Za-z0-9:-]{0,12}")).orElse(usual)));
        return typed;
    }

    /** @return nothing for what says no time */
    static Optional<When> of(Map<String, String> fields) {
        try {
            return switch (fields.getOrDefault("when", "")) {
                case "now" -> Optional.of(new Now());
                case "later" ->
                    Optional.of(new Later(LocalDate.parse(fields.getOrDefault("on", "")), time(fields)));
                case "weekly" -> day(fields.getOrDefault("weekday", "")).map(day -> new Weekly(day, time(fields)));
                case "monthly" -> Optional.of(Integer.parseInt(fields.getOrDefault("monthday", "")))
                        .filter(day -> day >= 1 && day <= LAST_DAY).map(day -> new Monthly(day, time(fields)));
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What a stored rhythm says; nothing for one that this page cannot have made. */
    static Optional<When> ofCron(String cron) {
        Matcher parts = Rhythm.WRITTEN.matcher(cron.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        fields.put("at", "%02d:%02d".formatted(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))));
        if (parts.group(4) == null) {
            fields.put("when", "monthly");
            fields.put("monthday", parts.group(3));
        } else {
            fields.put("when", "weekly");
            fields.put("weekday", parts.group(4));
        }
        return of(fields);
    }

    private static Optional<DayOfWeek> day(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (word.length() == 3 && day.name().startsWith(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static LocalTime time(Map<String, String> fields) {
        return LocalTime.parse(fields.getOrDefault("at", ""));
    }

    /** How rhythms are stored. */
    final class Rhythm {

        private static final Pattern WRITTEN = Pattern
                .compile("0 (\\d{1,2}) (\\d{1,2}) (?:(\\d{1,2}) \\* \\*|\\* \\* ([A-Z]{3}))");

        private Rhythm() {
        }
    }
}
