package id.pendamping.casework;

import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody of the team noted in the field about no single person: a forum, a talk with those who lead a village, a
 * look at a market.
 *
 * @param id of the effect by which it was written
 * @param by the person id of whoever wrote it; empty when they are known no more
 * @param words without long numbers; empty when their time is over
 */
public record FieldNote(String id, Instant at, String by, Kind kind, Theme theme, Place place, String words) {

    /** So long one that was taken back can be brought back; then its words are forgotten. */
    public static final Duration UNDO = Duration.ofDays(1);
    public static final int LONGEST_PLACE = 80;

    /**
     * Where it was.
     *
     * @param group the id of a group, or empty
     * @param words what else is to be said of it, or empty
     */
    public record Place(String group, String words) {

        static Place masked(String group, String words) {
            String said = Remark.masked(words);
            return new Place(group, said.substring(0, Math.min(LONGEST_PLACE, said.length())).strip());
        }

        public boolean isNowhere() {
            return id().isEmpty();
        }

        /** The same for one place however it is spelled; it stands in addresses of pages, so it tells no word of it. */
        public String id() {
            String key = NameKey.of(words);
            return !group.isEmpty() || key.isEmpty()
                    ? group
                    : UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }
}
