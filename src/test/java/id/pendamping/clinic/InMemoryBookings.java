package id.pendamping.clinic;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Wishes for places in a map. */
public final class InMemoryBookings implements Bookings {

    private final Map<String, Booking> byId = new LinkedHashMap<>();
    private final Set<String> cancelled = new HashSet<>();

    @Override
    public synchronized void add(Booking booking) {
        byId.putIfAbsent(booking.id(), booking);
    }

    @Override
    public synchronized void cancel(String gathering, String person, Instant at) {
        byId.values().stream().filter(it -> it.gathering().equals(gathering) && it.person().equals(person)
                && !it.at().isAfter(at)).map(Booking::id).forEach(cancelled::add);
    }

    @Override
    public synchronized void markWaited(String id) {
        byId.computeIfPresent(id,
                (key, it) -> new Booking(id, it.gathering(), it.person(), it.chat(), it.at(), true));
    }

    @Override
    public synchronized List<Booking> in(String gathering) {
        return standing(it -> it.gathering().equals(gathering));
    }

    @Override
    public synchronized List<Booking> of(String person) {
        return standing(it -> it.person().equals(person));
    }

    private List<Booking> standing(Predicate<Booking> whose) {
        return byId.values().stream().filter(it -> whose.test(it) && !cancelled.contains(it.id()))
                .sorted(Comparator.comparing(Booking::at).thenComparing(Booking::id)).toList();
    }

    @Override
    public synchronized void follow(String person, ChatId chat) {
        byId.replaceAll((id, it) -> it.person().equals(person)
                ? new Booking(id, it.gathering(), person, chat, it.at(), it.waited())
                : it);
    }

    @Override
    public synchronized void erase(String person) {
        byId.values().removeIf(it -> it.person().equals(person));
    }
}
