package id.pendamping.clinic;

import id.pendamping.dialog.Card;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffDirectory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lets dialogs read what is coming ({@code clinic.open}), what the person has booked ({@code clinic.mine}), what to bring
 * ({@code clinic.bring}), and, for staff only, what they run.
 */
record ClinicSource(Stores stores, ClinicDesk desk, Bring bring, StaffDirectory staff,
        InstantSource clock) implements SnapshotSource {

    static final String NAME = "clinic";
    private static final int MOST = 100;
    private static final Duration STILL_MINE = Duration.ofHours(12);

    @Override
    public String name() {
        return NAME;
    }

    /** Where clinics are is for everybody; who has booked is kept with consent only, so there is none without it. */
    @Override
    public boolean isForEveryone() {
        return true;
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Instant now = clock.instant();
        Map<String, Object> values = new HashMap<>();
        put(values, "open", open(now));
        put(values, "mine", mine(person, now));
        values.put(NAME + ".bring", bring.words(language));
        staff.find(person).filter(member -> member.role() != Role.KADER)
                .ifPresent(member -> desk.put(values, member, now));
        return values;
    }

    private static void put(Map<String, Object> values, String name, List<Card> cards) {
        if (!cards.isEmpty()) {
            values.put(NAME + "." + name, cards.stream().map(Card::written).toList());
        }
    }

    private List<Card> open(Instant now) {
        List<Gathering> coming = stores.gatherings().from(now, MOST).stream().filter(it -> !it.calledOff()).toList();
        Map<String, Long> taken = stores.seats().of(coming.stream().map(Gathering::id).toList()).stream()
                .collect(Collectors.groupingBy(Seat::gathering, Collectors.counting()));
        return coming.stream().map(it -> new Card(it.id(), parts(it,
                Map.of("free", String.valueOf(it.capacity() - taken.getOrDefault(it.id(), 0L)))))).toList();
    }

    private List<Card> mine(String person, Instant now) {
        List<Card> mine = new ArrayList<>();
        for (Booking booking : stores.bookings().of(person)) {
            stores.gatherings().find(booking.gathering())
                    .filter(it -> !it.calledOff() && it.start().plus(STILL_MINE).isAfter(now)).ifPresent(it -> {
                        Map<String, String> more = new LinkedHashMap<>();
                        more.put("code", Codes.checkIn(booking.id()));
                        stores.seats().of(it.id()).stream().filter(seat -> seat.person().equals(person)).findFirst()
                                .ifPresentOrElse(seat -> more.put("number", String.valueOf(seat.number())),
                                        () -> more.put("waits", "yes"));
                        mine.add(new Card(it.id(), parts(it, more)));
                    });
        }
        return mine;
    }

    static Map<String, String> parts(Gathering it, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("label", it.area().isEmpty() ? it.name() : it.name() + ", " + it.area());
        parts.put("name", it.name());
        parts.put("place", it.place());
        parts.put("area", it.area());
        parts.put("kind", it.kind());
        parts.put("at", it.start().toString());
        parts.put("where", it.where());
        parts.put("topic", it.topic());
        parts.putAll(more);
        return parts;
    }
}
