package id.pendamping.clinic;

import static id.pendamping.clinic.ClinicEffects.text;

import id.pendamping.clinic.Gatherings.Part;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffDirectory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes what staff decided about gatherings. Nobody else's word counts, however it came here. */
final class StaffEffects {

    private static final String STAFF_ONLY = "clinic.";
    private static final int LONGEST = 500;
    /** Places of one for which nobody said how many. */
    private static final int USUAL = 20;
    private static final int MOST = 1000;

    private final Gatherings gatherings;
    private final Bookings bookings;
    private final Seats seats;
    private final Visits visits;
    private final News news;
    private final Series series;
    private final Places places;
    private final Follow follow;
    private final AuditTrail audit;

    StaffEffects(Stores stores, News news, Series series, Follow follow, AuditTrail audit) {
        gatherings = stores.gatherings();
        bookings = stores.bookings();
        seats = stores.seats();
        visits = stores.visits();
        this.news = news;
        this.series = series;
        places = new Places(gatherings, bookings, seats, news);
        this.follow = follow;
        this.audit = audit;
    }

    EffectHandler of(StaffDirectory staff) {
        BiConsumer<String, Note> audited = (action, note) -> audit.record(
                new AuditTrail.Entry(note.id(), note.at(), note.person(), action, text(note, "event")));
        return only(staff, "create", this::create).and(only(staff, "move", this::move))
                .and(only(staff, "call_off", this::callOff))
                .and(only(staff, "topic", note -> write(note, Part.TOPIC)))
                .and(only(staff, "minutes", note -> write(note, Part.MINUTES)))
                .and(only(staff, "spot", note -> write(note, Part.WHERE)))
                .and(only(staff, "edit", this::edit)).and(only(staff, "end_series", this::endSeries))
                .and(only(staff, "looked", note -> audited.accept("clinic.looked", note)))
                .and(only(staff, "result", note -> result(note, audited)));
    }

    private static EffectHandler only(StaffDirectory staff, String what, java.util.function.Consumer<Note> work) {
        return EffectHandler.ofNotes(STAFF_ONLY + what, note -> {
            if (staff.find(note.person()).filter(member -> member.role() != Role.KADER).isPresent()) {
                work.accept(note);
            }
        });
    }

    private void create(Note note) {
        Optional<Instant> start = moment(note);
        if (start.isEmpty()) {
            return;
        }
        ZoneId zone = ZoneId.of(text(note, "zone"));
        int capacity = capacity(note, USUAL);
        Gathering made = new Gathering(Codes.id(note.id()), note.at(), note.person(), text(note, "kind"),
                cut(text(note, "name")), cut(text(note, "place")), cut(text(note, "area")), "", start.get(), zone,
                capacity, Series.schedule(text(note, "repeat"), start.get(), zone), cut(text(note, "topic")), "",
                false);
        gatherings.create(made);
        series.goOn(made, note.at());
    }

    private static int capacity(Note note, int otherwise) {
        return note.values().get("capacity") instanceof Long places
                ? Math.clamp(places, 1, Gathering.MOST_PLACES)
                : otherwise;
    }

    /** Whoever booked is told of another place; who waited gets a place that is new. */
    private void edit(Note note) {
        String id = text(note, "event");
        gatherings.find(id).ifPresent(it -> {
            String place = given(note, "place", it.place());
            String area = given(note, "area", it.area());
            if (!it.calledOff() && !(place.equals(it.place()) && area.equals(it.area()))) {
                // First, because what is the same already would not be told when this is done again.
                news.relocated(it, place + "/" + area, bookings.in(id));
            }
            gatherings.write(id, Part.PLACE, place);
            gatherings.write(id, Part.AREA, area);
            gatherings.write(id, Part.NAME, given(note, "name", it.name()));
            gatherings.resize(id, capacity(note, it.capacity()));
            places.fill(id);
        });
    }

    private static String given(Note note, String name, String otherwise) {
        String words = cut(text(note, name).strip());
        return words.isEmpty() ? otherwise : words;
    }

    /** What is in the calendar already stays there. */
    private void endSeries(Note note) {
        gatherings.find(text(note, "event")).ifPresent(one -> gatherings
                .from(note.at().minus(Series.AHEAD.multipliedBy(2)), MOST).stream()
                .filter(it -> Series.isOne(it, one))
                .forEach(it -> gatherings.write(it.id(), Part.SCHEDULE, "")));
    }

    private static Optional<Instant> moment(Note note) {
        try {
            return Optional.of(Instant.parse(text(note, "at")));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private void move(Note note) {
        moment(note).ifPresent(start -> {
            String id = text(note, "event");
            gatherings.move(id, start, note.at());
            gatherings.find(id).filter(it -> it.start().equals(start))
                    .ifPresent(moved -> news.moved(moved, bookings.in(id), seats.of(id)));
        });
    }

    private void callOff(Note note) {
        String id = text(note, "event");
        gatherings.callOff(id, note.at());
        gatherings.find(id).ifPresent(gathering -> {
            news.calledOff(gathering, bookings.in(id));
            series.goOn(gathering, note.at());
        });
    }

    private void write(Note note, Part part) {
        String words = text(note, part == Part.WHERE ? "where" : "words");
        if (!words.isEmpty()) {
            gatherings.write(text(note, "event"), part, cut(words));
        }
    }

    private void result(Note note, BiConsumer<String, Note> audited) {
        Optional<Result> result = Result.of(text(note, "result"));
        Optional<Seat> seat = seats.of(text(note, "event")).stream()
                .filter(it -> String.valueOf(it.number()).equals(text(note, "number"))).findFirst();
        Optional<Gathering> gathering = gatherings.find(text(note, "event"));
        if (result.isEmpty() || seat.isEmpty() || gathering.isEmpty() || !follow.mayBeNoted(seat.get().person())) {
            return;
        }
        Seat whose = seat.get();
        Visit visit = new Visit(note.id(), whose.gathering(), whose.person(), whose.number(), note.person(), note.at(),
                result.get().word());
        visits.add(visit);
        follow.on(visit, result.get(), gathering.get());
        audited.accept("clinic.result", note);
    }
}
