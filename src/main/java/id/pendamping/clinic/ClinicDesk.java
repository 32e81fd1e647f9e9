package id.pendamping.clinic;

import id.pendamping.chat.StartLink;
import id.pendamping.dialog.Card;
import id.pendamping.outbox.BotLinks;
import id.pendamping.participant.People;
import id.pendamping.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What staff see of the gatherings they run: {@code clinic.run}, {@code clinic.people} and {@code clinic.latest}. */
record ClinicDesk(Stores stores, People people, BotLinks links) {

    /** What begins the payload of a link that leads to one gathering. */
    static final String LINK = "klinik";

    private static final Duration LOOKS_BACK = Duration.ofDays(3);
    private static final int MOST = 20;
    private static final String CAME = "✓";

    void put(Map<String, Object> values, StaffMember member, Instant now) {
        List<Gathering> run = stores.gatherings().from(now.minus(LOOKS_BACK), MOST);
        List<String> runs = new ArrayList<>();
        List<String> guests = new ArrayList<>();
        for (Gathering one : run) {
            Sheet sheet = sheet(one);
            runs.add(sheet.card().written());
            sheet.guests().forEach(guest -> guests.add(guest.written()));
        }
        if (!runs.isEmpty()) {
            values.put("clinic.run", runs);
        }
        if (!guests.isEmpty()) {
            values.put("clinic.people", guests);
        }
        run.stream().filter(it -> it.by().equals(member.person()) && !it.id().contains("-"))
                .max(Comparator.comparing(Gathering::madeAt))
                .ifPresent(latest -> values.put("clinic.latest", latest.id()));
    }

    private record Sheet(Card card, List<Card> guests) {
    }

    private Sheet sheet(Gathering one) {
        List<Seat> seats = stores.seats().of(one.id());
        Map<String, List<Visit>> visits = stores.visits().in(one.id()).stream()
                .collect(Collectors.groupingBy(Visit::person));
        List<Card> guests = seats.stream().map(seat -> guest(seat, visits.getOrDefault(seat.person(), List.of())))
                .toList();
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("capacity", String.valueOf(one.capacity()));
        counts.put("booked", String.valueOf(seats.size()));
        counts.put("waiting", String.valueOf(Math.max(0, stores.bookings().in(one.id()).stream()
                .map(Booking::person).distinct().count() - seats.size())));
        counts.put("came", String.valueOf(visits.size()));
        for (Result result : Result.values()) {
            counts.put("n_" + result.word(), String.valueOf(visits.values().stream()
                    .filter(all -> all.stream().anyMatch(visit -> visit.result().equals(result.word()))).count()));
        }
        counts.put("off", one.calledOff() ? "yes" : "");
        counts.put("minutes", one.minutes());
        counts.put("link", links.words(new StartLink(LINK, one.id())));
        counts.put("roll", guests.stream().map(guest -> guest.parts().getOrDefault("label", ""))
                .collect(Collectors.joining("\n")));
        return new Sheet(new Card(one.id(), ClinicSource.parts(one, counts)), guests);
    }

    private Card guest(Seat seat, List<Visit> visits) {
        Object name = people.find(seat.person()).map(person -> person.fields().get("name")).orElse(null);
        String called = name == null ? "–" : name.toString();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("label", Stream.of(seat.number() + ".", called, visits.isEmpty() ? "" : CAME)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
        parts.put("event", seat.gathering());
        parts.put("number", String.valueOf(seat.number()));
        parts.put("code", Codes.checkIn(seat.booking()));
        parts.put("came", visits.isEmpty() ? "" : "yes");
        parts.put("name", called);
        return new Card(seat.gathering() + "/" + seat.number(), parts);
    }
}
