package id.pendamping.clinic;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives places to wishes, the oldest first, the lowest free number first. It only ever brings what is stored nearer to
 * what it should be, so it may be interrupted, repeated, and run by several at once: whoever runs next completes it.
 */
final class Places {

    private static final int PASSES = 50;

    private final Gatherings gatherings;
    private final Bookings bookings;
    private final Seats seats;
    private final News news;

    Places(Gatherings gatherings, Bookings bookings, Seats seats, News news) {
        this.gatherings = gatherings;
        this.bookings = bookings;
        this.seats = seats;
        this.news = news;
    }

    void book(Booking booking) {
        bookings.add(booking);
        fill(booking.gathering());
    }

    void cancel(String gathering, String person, Instant at) {
        bookings.cancel(gathering, person, at);
        fill(gathering);
    }

    void cancelAll(String person, Instant at) {
        bookings.of(person).forEach(booking -> cancel(booking.gathering(), person, at));
    }

    /** Their news goes to another talk from now on; what is queued for the old one finds nobody there. */
    void follow(String person, ChatId chat) {
        bookings.follow(person, chat);
        for (Booking booking : bookings.of(person)) {
            boolean hasPlace = seats.of(booking.gathering()).stream()
                    .anyMatch(seat -> seat.booking().equals(booking.id()));
            gatherings.find(booking.gathering()).filter(it -> hasPlace && !it.calledOff())
                    .ifPresent(it -> news.reminded(it, booking));
        }
    }

    void erase(String person) {
        Set<String> left = bookings.of(person).stream().map(Booking::gathering).collect(Collectors.toSet());
        bookings.erase(person);
        seats.erase(person);
        left.forEach(this::fill);
    }

    /** Passes until one changes nothing: what others did meanwhile is seen by the next. */
    void fill(String id) {
        Optional<Gathering> found = gatherings.find(id);
        if (found.isEmpty()) {
            return;
        }
        int passes = 0;
        while (pass(found.get())) {
            if (++passes > PASSES) {
                throw new IllegalStateException("others kept changing the places");
            }
        }
        queueNews(found.get());
    }

    /** Places are read before wishes: every place has its wish by then, unless that was cancelled. */
    private boolean pass(Gathering gathering) {
        List<Seat> taken = seats.of(gathering.id());
        Map<String, Booking> standing = standing(gathering.id());
        List<Seat> left = taken.stream().filter(seat -> !standing.containsKey(seat.booking())).toList();
        left.forEach(seat -> seats.free(seat.booking()));
        taken.forEach(seat -> standing.remove(seat.booking()));
        List<Integer> free = free(gathering, taken, left);
        boolean isChanged = !left.isEmpty();
        for (Booking waiting : standing.values()) {
            if (free.isEmpty() || gathering.calledOff()) {
                if (!waiting.waited()) {
                    bookings.markWaited(waiting.id());
                }
            } else {
                seats.take(new Seat(gathering.id(), free.removeFirst(), waiting.id(), waiting.person(), false));
                isChanged = true;
            }
        }
        return isChanged;
    }

    /** One wish each: the oldest of a person. */
    private Map<String, Booking> standing(String gathering) {
        Map<String, Booking> standing = new LinkedHashMap<>();
        Set<String> people = new HashSet<>();
        bookings.in(gathering).stream().filter(booking -> people.add(booking.person()))
                .forEach(booking -> standing.put(booking.id(), booking));
        return standing;
    }

    private static List<Integer> free(Gathering gathering, List<Seat> taken, List<Seat> left) {
        Set<Integer> used = taken.stream().filter(seat -> !left.contains(seat)).map(Seat::number)
                .collect(Collectors.toSet());
        List<Integer> free = new ArrayList<>();
        for (int number = 1; number <= gathering.capacity(); number++) {
            if (!used.contains(number)) {
                free.add(number);
            }
        }
        return free;
    }

    private void queueNews(Gathering gathering) {
        Map<String, Booking> standing = standing(gathering.id());
        for (Seat seat : seats.of(gathering.id())) {
            Booking booking = standing.get(seat.booking());
            if (!seat.told() && booking != null) {
                news.seated(gathering, booking);
                seats.markTold(seat.booking());
            }
        }
    }
}
