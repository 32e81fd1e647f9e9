package id.pendamping.console.clinics;

import id.pendamping.clinic.Gathering;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A gathering as a form gives it, word for word. */
record Plan(String kind, String name, String place, String area, String day, String time, String zone,
        String capacity, String repeat, String topic) {

    static final List<String> KINDS = List.of("clinic", "forum", "session");
    /** West, middle and east. */
    static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
    static final List<String> REPEATS = List.of("once", "weekly", "monthly");

    private static final int LONGEST = 60;

    Plan {
        Stream.of(name, place, area, day, time, capacity, topic).forEach(Objects::requireNonNull);
        // The form of one that exists does not ask for them.
        kind = Objects.requireNonNullElse(kind, "");
        zone = Objects.requireNonNullElse(zone, "");
        repeat = Objects.requireNonNullElse(repeat, "");
    }

    static Plan empty(ZoneId zone) {
        return new Plan("clinic", "", "", "", "", "09:00", zone.getId(), "20", "once", "");
    }

    static Plan of(Gathering it) {
        ZonedDateTime start = it.start().atZone(it.zone());
        return new Plan(it.kind(), it.name(), it.place(), it.area(), start.toLocalDate().toString(),
                start.toLocalTime().toString(), it.zone().getId(), String.valueOf(it.capacity()), "once", it.topic());
    }

    /** Kind and zone are not changed afterwards. */
    Plan of(String sameKind, ZoneId sameZone) {
        return new Plan(sameKind, name, place, area, day, time, sameZone.getId(), capacity, "once", topic);
    }

    /** The first thing that is wrong, as the words of the page name it. */
    Optional<String> problem(Instant now) {
        if (isNoWord(name)) {
            return Optional.of("name");
        }
        if (isNoWord(place)) {
            return Optional.of("place");
        }
        if (area.strip().length() > LONGEST) {
            return Optional.of("area");
        }
        if (places().isEmpty()) {
            return Optional.of("capacity");
        }
        if (!KINDS.contains(kind) || !REPEATS.contains(repeat)) {
            return Optional.of("kind");
        }
        return start().filter(it -> it.isAfter(now)).isPresent() ? Optional.empty() : Optional.of("start");
    }

    private static boolean isNoWord(String word) {
        return word.isBlank() || word.strip().length() > LONGEST;
    }

    Optional<Instant> start() {
        try {
            return ZoneId.getAvailableZoneIds().contains(zone)
                    ? Optional
                            .of(LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(ZoneId.of(zone)).toInstant())
                    : Optional.empty();
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private Optional<Long> places() {
        return Optional.of(capacity.strip()).filter(it -> it.matches("\\d{1,3}")).map(Long::valueOf)
                .filter(it -> it >= 1 && it <= Gathering.MOST_PLACES);
    }

    /** As the notes {@code clinic.create} and {@code clinic.edit} take it. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(Map.of("kind", kind, "name", name.strip(), "place", place.strip(),
                "area", area.strip(), "zone", zone, "repeat", repeat, "topic", topic.strip()));
        start().ifPresent(it -> values.put("at", it.toString()));
        places().ifPresent(it -> values.put("capacity", it));
        return values;
    }
}
