package id.pendamping.console.people;

import java.util.List;

/**
 * What came and went between somebody and the team.
 *
 * @param broadcasts how many they were written down for
 */
record Contact(List<Request> requests, List<Visited> clinics, List<Rated> ratings, long broadcasts) {

    /** @param lines what was said about it, as long as the helpdesk keeps it */
    record Request(String number, String day, String state, List<Said> lines) {
    }

    /** @param by the helper's name, empty where it was the person */
    record Said(String by, String kind, String words) {
    }

    /** @param result key below {@code people.visit}; {@code booked} for a place that was only booked */
    record Visited(String name, String day, String result) {
    }

    record Rated(String about, int stars, String word, String day) {
    }

    public boolean isEmpty() {
        return requests.isEmpty() && clinics.isEmpty() && ratings.isEmpty() && broadcasts == 0;
    }
}
