package id.pendamping.clinic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Taken places in a list. */
public final class InMemorySeats implements Seats {

    private final List<Seat> seats = new ArrayList<>();

    @Override
    public synchronized boolean take(Seat seat) {
        boolean isFree = seats.stream().noneMatch(it -> it.gathering().equals(seat.gathering())
                && (it.number() == seat.number() || it.person().equals(seat.person())));
        return isFree && seats.add(seat);
    }

    @Override
    public synchronized void free(String booking) {
        seats.removeIf(it -> it.booking().equals(booking));
    }

    @Override
    public synchronized void markTold(String booking) {
        seats.replaceAll(it -> it.booking().equals(booking)
                ? new Seat(it.gathering(), it.number(), it.booking(), it.person(), true)
                : it);
    }

    @Override
    public synchronized List<Seat> of(Collection<String> gatherings) {
        return seats.stream().filter(it -> gatherings.contains(it.gathering()))
                .sorted(Comparator.comparing(Seat::gathering).thenComparing(Seat::number)).toList();
    }

    @Override
    public synchronized void erase(String person) {
        seats.removeIf(it -> it.person().equals(person));
    }
}
