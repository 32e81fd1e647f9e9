package id.pendamping.casework;

import id.pendamping.casework.FieldNote.Place;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where notes about no single person are kept. One that was taken back is neither found nor counted. */
public interface FieldNotes {

    /**
     * @param theme null for any
     * @param kind null for any
     * @param place as {@link Place#id()}, empty for any
     */
    record Wanted(@Nullable Theme theme, @Nullable Kind kind, String place) {

        public static final Wanted ANY = new Wanted(null, null, "");
    }

    /** How many there are of one theme and kind about one place. */
    record Count(Theme theme, Kind kind, Place place, long notes) {
    }

    /**
     * One is taken back or brought back.
     *
     * @param deed twice the same is once
     * @param struck whether it is taken back
     * @param author whose it has to be, or null for anybody's
     */
    record Change(String note, String deed, Instant at, boolean struck, @Nullable String author) {
    }

    /** A known id changes nothing. */
    void add(FieldNote note);

    /** The newest first. */
    List<FieldNote> find(Wanted wanted, int skip, int most);

    List<Count> counts();

    /**
     * Takes one back, or brings one back that was taken back in the last {@link FieldNote#UNDO}.
     *
     * @return whether there is such a note
     */
    boolean change(Change change);

    /** Forgets who wrote what they wrote. */
    void forgetAuthor(String person);

    /** Forgets the words of what was written before, and of what was taken back too long ago to be brought back. */
    void forgetWords(Instant before, Instant struckBefore);
}
