package id.pendamping.console.clinics;

import id.pendamping.clinic.Calendar.Guest;
import id.pendamping.clinic.Result;
import java.util.Arrays;
import java.util.List;

/** What came of it, and of how many people. */
record Counted(String result, long people) {

    static List<Counted> of(List<Guest> guests) {
        return Arrays.stream(Result.values()).map(Result::word)
                .map(word -> new Counted(word, guests.stream().filter(
                        guest -> guest.visits().stream().anyMatch(visit -> visit.result().equals(word))).count()))
                .filter(it -> it.people() > 0).toList();
    }
}
