package id.pendamping.console.clinics;

import id.pendamping.clinic.Calendar;
import id.pendamping.clinic.Calendar.Day;
import id.pendamping.clinic.Calendar.Guest;
import id.pendamping.clinic.Gathering;
import id.pendamping.clinic.GatheringPages;
import id.pendamping.clinic.Visit;
import id.pendamping.clinic.Visits;
import id.pendamping.console.Paging;
import id.pendamping.console.Spelling;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together the calendar and who comes. Moments stand as the clocks at the place show them. */
@Component("consoleAgenda")
class Agenda {

    static final String PAGE = "/console/clinics";
    static final String PAST = "past";

    private final GatheringPages pages;
    private final Calendar calendar;
    private final Visits visits;
    private final InstantSource clock;
    private final ZoneId zone;

    Agenda(GatheringPages pages, Calendar calendar, Visits visits, InstantSource clock,
            ZoneId zone) {
        this.pages = pages;
        this.calendar = calendar;
        this.visits = visits;
        this.clock = clock;
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** What begins today belongs to what is coming, also when it has begun. */
    View view(String show, int page, Locale locale) {
        Instant midnight = today().atStartOfDay(zone).toInstant();
        boolean isPast = show.equals(PAST);
        int skip = Paging.skip(page);
        int most = Paging.SIZE + 1;
        List<Gathering> found = isPast ? pages.past(midnight, skip, most) : pages.coming(midnight, skip, most);
        List<Gathering> shown = Paging.rows(found);
        Map<String, Long> taken = calendar.taken(shown.stream().map(Gathering::id).toList());
        return new View(isPast, shown.stream().map(it -> row(it, taken.getOrDefault(it.id(), 0L), locale)).toList(),
                Paging.of(Math.max(page, 1), found, PAGE, isPast ? Map.of("show", PAST) : Map.of()));
    }

    private Row row(Gathering it, long taken, Locale locale) {
        return new Row(it.id(), it.kind(), it.name(), it.place(), it.area(),
                new Spelling(locale, it.zone()).appointment(it.start()),
                LocalDate.ofInstant(it.start(), it.zone()).equals(LocalDate.ofInstant(clock.instant(), it.zone())),
                it.calledOff(), !it.schedule().isEmpty(), taken, it.capacity());
    }

    Optional<Sheet> sheet(String id, Locale locale) {
        return calendar.find(id).map(day -> {
            Gathering it = day.gathering();
            return new Sheet(row(it, day.guests().size(), locale), it.topic(), it.minutes(), day.link(),
                    it.start().isAfter(clock.instant()), day.guests(), day.waiting(), Counted.of(day.guests()));
        });
    }

    Optional<Day> day(String id) {
        return calendar.find(id);
    }

    /** By the code that somebody shows, or by their number. */
    Optional<Guest> guest(String id, String typed) {
        String said = typed.strip();
        return calendar.find(id).flatMap(day -> day.guests().stream()
                .filter(it -> it.code().equalsIgnoreCase(said) || String.valueOf(it.number()).equals(said))
                .findFirst());
    }

    /** Whether this deed is noted. */
    boolean isNoted(String gathering, String note) {
        return visits.in(gathering).stream().map(Visit::id).anyMatch(note::equals);
    }

    record View(boolean past, List<Row> rows, Paging paging) {
    }

    /** @param repeats whether it comes again */
    record Row(String id, String kind, String name, String place, String area, String at, boolean today,
            boolean calledOff, boolean repeats, long taken, int capacity) {

        public String where() {
            return area.isEmpty() ? place : place + ", " + area;
        }
    }

    /** One gathering with everybody who comes. */
    record Sheet(Row row, String topic, String minutes, String link, boolean ahead, List<Guest> guests,
            List<String> waiting, List<Counted> results) {

        public long came() {
            return guests.stream().filter(Guest::came).count();
        }
    }
}
