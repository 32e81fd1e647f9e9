package id.pendamping.clinic;

import id.pendamping.dialog.Formats;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells people what they have booked and where they were seen, one a line. */
record StoredBookingsSource(Stores stores) implements StoredSource {

    private static final int MOST = 12;

    @Override
    public Map<String, Object> read(String person, Language language) {
        Stream<String> booked = stores.bookings().of(person).stream().map(Booking::gathering).distinct();
        Stream<String> seen = stores.visits().of(person).stream().map(Visit::gathering).distinct()
                .map(id -> "✓" + id);
        String lines = Stream.concat(booked, seen).limit(MOST).map(id -> line(id, language))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Map.of() : Map.of("stored.bookings", lines);
    }

    private String line(String id, Language language) {
        String mark = id.startsWith("✓") ? "✓ " : "";
        return mark + stores.gatherings().find(id.substring(mark.isEmpty() ? 0 : 1))
                .map(it -> it.name() + ", " + Formats.date(LocalDate.ofInstant(it.start(), it.zone()), language))
                .orElse(id);
    }
}
