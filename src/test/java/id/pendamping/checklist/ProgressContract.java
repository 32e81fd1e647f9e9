package id.pendamping.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.ItemState;
import id.pendamping.engine.ItemState.Status;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of progress must do. {@link #open} answers an empty one. */
public abstract class ProgressContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private Progress progress;

    protected abstract Progress open();

    @BeforeEach
    void openStore() {
        progress = open();
    }

    @Test
    void keepsEverythingThatWasSaidOfAnItem() {
        ItemProgress said = new ItemProgress("in:1#0", "p1", NOON, "jkn", "va",
                new ItemState(Status.DONE, "number_seen", "", "", LocalDate.of(2026, 11, 20), false));
        ItemProgress stuck = new ItemProgress("in:2#0", "p1", NOON, "jkn", "class",
                new ItemState(Status.BLOCKED, "", "other", "suami \"belum\" mau $1", null, true));
        progress.save(said);
        progress.save(stuck);
        assertThat(progress.items("p1")).containsExactlyInAnyOrder(said, stuck);
        assertThat(progress.items("p2")).isEmpty();
    }

    @Test
    void theNewestStandsAndTheRestIsHistory() {
        ItemProgress first = item("in:1#0", "p1", 0, Status.DOING);
        ItemProgress later = item("in:2#0", "p1", 60, Status.DONE);
        progress.save(first);
        progress.save(later);
        assertThat(progress.items("p1")).containsExactly(later);
        assertThat(progress.history("p1", "jkn", "va")).containsExactly(first, later);
        assertThat(progress.history("p1", "jkn", "class")).isEmpty();
    }

    @Test
    void historyHasNoOwnWords() {
        progress.save(new ItemProgress("in:1#0", "p1", NOON, "jkn", "va",
                new ItemState(Status.BLOCKED, "", "other", "suami sakit", null, false)));
        assertThat(progress.history("p1", "jkn", "va")).singleElement()
                .satisfies(said -> assertThat(said.state()).isEqualTo(
                        new ItemState(Status.BLOCKED, "", "other", "", null, false)));
        assertThat(progress.items("p1").getFirst().state().words()).isEqualTo("suami sakit");
    }

    @Test
    void savingAgainChangesNothing() {
        ItemProgress first = item("in:1#0", "p1", 0, Status.DOING);
        ItemProgress later = item("in:2#0", "p1", 60, Status.DONE);
        progress.save(first);
        progress.save(later);
        progress.save(first);
        progress.save(later);
        assertThat(progress.items("p1")).containsExactly(later);
        assertThat(progress.history("p1", "jkn", "va")).containsExactly(first, later);
    }

    @Test
    void whatWasHeldUpIsHistoryOnly() {
        ItemProgress later = item("in:2#0", "p1", 60, Status.DONE);
        progress.save(later);
        progress.save(item("in:1#0", "p1", 0, Status.DOING));
        assertThat(progress.items("p1")).containsExactly(later);
        assertThat(progress.history("p1", "jkn", "va")).hasSize(2);
    }

    @Test
    void ofTheSameMomentTheLastSaidStands() {
        progress.save(item("in:1#0", "p1", 0, Status.DONE));
        ItemProgress undone = item("in:2#0", "p1", 0, Status.TODO);
        progress.save(undone);
        assertThat(progress.items("p1")).containsExactly(undone);
    }

    @Test
    void showsHelpUntilItIsNoLongerWanted() {
        HelpWish wish = wish("in:1#1", 0, true);
        progress.save(wish);
        progress.save(wish);
        assertThat(progress.help("p1")).containsExactly(wish);
        assertThat(progress.help("p2")).isEmpty();
        progress.save(wish("in:2#1", 60, false));
        progress.save(wish);
        assertThat(progress.help("p1")).isEmpty();
    }

    @Test
    void erasesOnePersonOnly() {
        progress.save(item("in:1#0", "p1", 0, Status.DONE));
        progress.save(item("in:2#0", "p2", 0, Status.DONE));
        progress.save(wish("in:1#1", 0, true));
        progress.erase("p1");
        progress.erase("p1");
        assertThat(progress.items("p1")).isEmpty();
        assertThat(progress.history("p1", "jkn", "va")).isEmpty();
        assertThat(progress.help("p1")).isEmpty();
        assertThat(progress.items("p2")).hasSize(1);
        assertThat(progress.history("p2", "jkn", "va")).hasSize(1);
    }

    private static ItemProgress item(String effect, String person, int seconds, Status status) {
        return new ItemProgress(effect, person, NOON.plusSeconds(seconds), "jkn", "va",
                new ItemState(status, "", "", "", null, false));
    }

    private static HelpWish wish(String effect, int seconds, boolean wanted) {
        return new HelpWish(effect, "p1", NOON.plusSeconds(seconds), "jkn", "class", wanted, "other", "mahal");
    }
}
