package id.pendamping.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of remarks must do. {@link #open} answers an empty one. */
public abstract class RemarksContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private Remarks remarks;

    protected abstract Remarks open();

    @BeforeEach
    void openStore() {
        remarks = open();
    }

    @Test
    void givesBackTheNewestFirstAndEachOnce() {
        remarks.add(remark("r1", "p1", NOON));
        remarks.add(remark("r2", "p1", NOON.plusSeconds(1)));
        remarks.add(remark("r3", "p2", NOON));
        remarks.add(remark("r1", "p1", NOON.plusSeconds(9)));
        assertThat(remarks.of("p1", 0, 9)).containsExactly(remark("r2", "p1", NOON.plusSeconds(1)),
                remark("r1", "p1", NOON));
        assertThat(remarks.of("p1", 1, 9)).extracting(Remark::id).containsExactly("r1");
        assertThat(remarks.count("p1")).isEqualTo(2);
    }

    @Test
    void forgetsWordsWhoseTimeIsOverAndKeepsTheTheme() {
        remarks.add(remark("r1", "p1", NOON));
        remarks.add(remark("r2", "p1", NOON.plusSeconds(1)));
        remarks.forgetWords(NOON.plusSeconds(1));
        assertThat(remarks.of("p1", 0, 9)).extracting(Remark::words).containsExactly("said r2", "");
        assertThat(remarks.of("p1", 0, 9)).extracting(Remark::theme).containsOnly(Theme.INCOME);
    }

    @Test
    void forgetsAPerson() {
        remarks.add(remark("r1", "p1", NOON));
        remarks.add(remark("r2", "p2", NOON));
        remarks.erase("p1");
        assertThat(remarks.count("p1")).isZero();
        assertThat(remarks.count("p2")).isEqualTo(1);
    }

    public static Remark remark(String id, String person, Instant at) {
        return new Remark(id, person, at, "s1", Kind.INTERVIEW, Theme.INCOME, "said " + id);
    }
}
