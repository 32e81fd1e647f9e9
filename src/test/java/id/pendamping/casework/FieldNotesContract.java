package id.pendamping.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.casework.FieldNote.Place;
import id.pendamping.casework.FieldNotes.Change;
import id.pendamping.casework.FieldNotes.Count;
import id.pendamping.casework.FieldNotes.Wanted;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of notes about no single person must do. {@link #open} answers an empty one. */
public abstract class FieldNotesContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Place MARKET = new Place("", "Pasar Badung");

    private FieldNotes notes;

    protected abstract FieldNotes open();

    @BeforeEach
    void openStore() {
        notes = open();
    }

    @Test
    void givesBackTheNewestFirstAndEachOnce() {
        notes.add(note("n1", NOON));
        notes.add(note("n2", NOON.plusSeconds(1)));
        notes.add(note("n1", NOON.plusSeconds(9)));
        assertThat(notes.find(Wanted.ANY, 0, 9)).containsExactly(note("n2", NOON.plusSeconds(1)), note("n1", NOON));
        assertThat(notes.find(Wanted.ANY, 1, 9)).extracting(FieldNote::id).containsExactly("n1");
        assertThat(notes.find(Wanted.ANY, 0, 1)).extracting(FieldNote::id).containsExactly("n2");
    }

    @Test
    void findsAndCountsByThemeKindAndPlaceHoweverItIsSpelled() {
        notes.add(note("n1", NOON));
        notes.add(new FieldNote("n2", NOON.plusSeconds(1), "s1", Kind.GROUP, Theme.TRUST, new Place("g1", "balai"),
                "x"));
        notes.add(new FieldNote("n3", NOON.plusSeconds(2), "s1", Kind.VISIT, Theme.TRUST, new Place("", "pasar badung"),
                "x"));
        assertThat(notes.find(new Wanted(Theme.TRUST, null, ""), 0, 9)).extracting(FieldNote::id).containsExactly("n3",
                "n2");
        assertThat(notes.find(new Wanted(Theme.TRUST, Kind.GROUP, ""), 0, 9)).extracting(FieldNote::id)
                .containsExactly("n2");
        assertThat(notes.find(new Wanted(null, null, MARKET.id()), 0, 9)).extracting(FieldNote::id)
                .containsExactly("n3", "n1");
        assertThat(notes.find(new Wanted(null, null, "g1"), 0, 9)).extracting(FieldNote::id).containsExactly("n2");
        notes.add(note("n4", NOON));
        assertThat(notes.counts()).containsExactlyInAnyOrder(new Count(Theme.ACCESS, Kind.VISIT, MARKET, 2),
                new Count(Theme.TRUST, Kind.GROUP, new Place("g1", "balai"), 1),
                new Count(Theme.TRUST, Kind.VISIT, new Place("", "pasar badung"), 1));
    }

    @Test
    void whatIsTakenBackIsGoneUntilItIsBroughtBack() {
        notes.add(note("n1", NOON));
        assertThat(notes.change(new Change("n1", "d1", NOON, true, "s2"))).isFalse();
        assertThat(notes.change(new Change("n2", "d1", NOON, true, null))).isFalse();
        assertThat(notes.change(new Change("n1", "d1", NOON, true, "s1"))).isTrue();
        assertThat(notes.find(Wanted.ANY, 0, 9)).isEmpty();
        assertThat(notes.counts()).isEmpty();
        notes.add(note("n1", NOON));
        assertThat(notes.counts()).isEmpty();
        assertThat(notes.change(new Change("n1", "d2", NOON.plus(FieldNote.UNDO), false, null))).isTrue();
        assertThat(notes.change(new Change("n1", "d1", NOON, true, "s1"))).as("the same form again").isFalse();
        assertThat(notes.find(Wanted.ANY, 0, 9)).containsExactly(note("n1", NOON));
    }

    @Test
    void afterADayNothingIsBroughtBackAndItsWordsAreForgotten() {
        notes.add(note("n1", NOON));
        notes.add(note("n2", NOON));
        notes.change(new Change("n1", "d1", NOON, true, null));
        Instant later = NOON.plus(FieldNote.UNDO).plusMillis(1);
        assertThat(notes.change(new Change("n1", "d2", later, false, null))).isFalse();
        notes.forgetWords(NOON, later.minus(FieldNote.UNDO));
        assertThat(notes.change(new Change("n1", "d3", NOON, false, null))).isTrue();
        assertThat(notes.find(Wanted.ANY, 0, 9)).extracting(FieldNote::words).containsExactly("said n2", "");
    }

    @Test
    void forgetsWordsWhoseTimeIsOverAndWhoWroteThem() {
        notes.add(note("n1", NOON.minus(Duration.ofDays(1))));
        notes.add(note("n2", NOON));
        notes.forgetWords(NOON, NOON);
        notes.forgetAuthor("s1");
        assertThat(notes.find(Wanted.ANY, 0, 9)).extracting(FieldNote::words).containsExactly("said n2", "");
        assertThat(notes.find(Wanted.ANY, 0, 9)).extracting(FieldNote::by).containsOnly("");
        assertThat(notes.counts()).containsExactly(new Count(Theme.ACCESS, Kind.VISIT, MARKET, 2));
    }

    public static FieldNote note(String id, Instant at) {
        return new FieldNote(id, at, "s1", Kind.VISIT, Theme.ACCESS, MARKET, "said " + id);
    }
}
