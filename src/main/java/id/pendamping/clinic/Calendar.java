package id.pendamping.clinic;

import id.pendamping.chat.StartLink;
import id.pendamping.outbox.BotLinks;
import id.pendamping.participant.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one gathering as those see it who run it. Whoever shows it writes the look down. */
public final class Calendar {

    private final Stores stores;
    private final People people;
    private final BotLinks links;

    Calendar(Stores stores, People people, BotLinks links) {
        this.stores = stores;
        this.people = people;
        this.links = links;
    }

    /** The id of the gathering that a note {@code clinic.create} made. */
    public static String made(String note) {
        return Codes.id(note);
    }

    public Optional<Day> find(String gathering) {
        return stores.gatherings().find(gathering).map(this::day);
    }

    private Day day(Gathering it) {
        Map<String, List<Visit>> visits = stores.visits().in(it.id()).stream()
                .collect(Collectors.groupingBy(Visit::person));
        List<Seat> seats = stores.seats().of(it.id());
        List<Guest> guests = seats.stream().map(seat -> new Guest(seat.number(), Codes.checkIn(seat.booking()),
                seat.person(), name(seat.person()), visits.getOrDefault(seat.person(), List.of()))).toList();
        List<String> seated = seats.stream().map(Seat::person).toList();
        List<String> waiting = stores.bookings().in(it.id()).stream().map(Booking::person).distinct()
                .filter(person -> !seated.contains(person)).map(this::name).toList();
        return new Day(it, guests, waiting, links.words(new StartLink(ClinicDesk.LINK, it.id())));
    }

    /** How many places of each are taken. */
    public Map<String, Long> taken(List<String> gatherings) {
        return stores.seats().of(gatherings).stream()
                .collect(Collectors.groupingBy(Seat::gathering, Collectors.counting()));
    }

    private String name(String person) {
        return people.find(person).map(found -> found.fields().get("name")).map(Object::toString).orElse("");
    }

    /**
     * @param guests by number
     * @param waiting what those are called who wait for a place, the first first; empty for who has told no name
     * @param link by which people book
     */
    public record Day(Gathering gathering, List<Guest> guests, List<String> waiting, String link) {

        public Day {
            guests = List.copyOf(guests);
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * @param code that they show when they come
     * @param name empty where they told none
     * @param visits what was noted of them, oldest first
     */
    public record Guest(int number, String code, String person, String name, List<Visit> visits) {

        public Guest {
            visits = List.copyOf(visits);
        }

        public boolean came() {
            return !visits.isEmpty();
        }
    }
}
