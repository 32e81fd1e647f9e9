package id.pendamping.inbox;

import java.time.Instant;
import java.util.List;

/** Where talks stand, without saying whose they are. */
public interface TalkPlaces {

    /**
     * The next talks in the order of their ids; those with nothing open are among them, with no dialog.
     *
     * @param talk where the last page ended, empty to begin
     */
    List<Place> after(String talk, int limit);

    /**
     * @param talk its id, to go on after it and for nothing else
     * @param dialog the one that is talked in, empty where nothing is open
     * @param step that waits for an answer
     * @param askedAt since when; the epoch where nothing is open
     */
    record Place(String talk, String dialog, String step, Instant askedAt) {
    }
}
