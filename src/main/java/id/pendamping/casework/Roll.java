package id.pendamping.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everybody who agreed that something is kept about them, in the order of their names; found by what they told and did. */
public interface Roll {

    /**
     * @param after the person with whom the page before ended, empty to begin
     * @param most how many rows at most
     */
    Page find(Sought sought, String after, int most);

    /** Nothing for whoever is unknown, erased, or has withdrawn their consent. */
    Optional<Row> find(String person);

    /** How many have something to pay that was due in these days, and is the first they have not told to be paid. */
    long owing(LocalDate from, LocalDate before);

    /**
     * @param next the person behind whom the search goes on, empty at its end. Where many had to be looked at, a page may
     *        hold fewer than there is room for and still have a next one
     */
    record Page(List<Row> rows, String next) {

        public Page {
            rows = List.copyOf(rows);
        }
    }
}
