package id.pendamping.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.programme.Programme.Finish;
import id.pendamping.programme.Programme.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of programmes must do. {@link #open} answers an empty one. */
public abstract class ProgrammesContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final Programme SANUR = new Programme("p1", "jkn_desa", "Sanur {\"$gt\":\"\"}", List.of("A", "B"),
            List.of("g1", "g2"), List.of("java"), List.of("jkn"),
            Map.of("education", new Period(FIRST, null), "saving", new Period(null, FIRST)), NOON);

    private Programmes programmes;

    protected abstract Programmes open();

    @BeforeEach
    void openStore() {
        programmes = open();
        programmes.save(SANUR);
    }

    @Test
    void keepsWhatIsPlannedNow() {
        Programme early = new Programme("p2", "pendampingan", "Bunutin", List.of(), List.of(), List.of(), List.of(),
                Map.of(), NOON);
        programmes.save(early);
        programmes.save(early);
        assertThat(programmes.all()).containsExactly(early, SANUR);
        assertThat(programmes.find("p1")).contains(SANUR);
        assertThat(programmes.find("p3")).isEmpty();
        Programme changed = new Programme("p1", "jkn_desa", "Sanur", List.of("C"), List.of(), List.of(), List.of(),
                Map.of(),
                NOON.plusSeconds(1));
        programmes.save(changed);
        programmes.save(SANUR);
        assertThat(programmes.find("p1")).contains(changed);
    }

    @Test
    void knowsWhichStagesWereFinishedAndWhichOpenedAgain() {
        programmes.finish(new Finish("p1", "education", FIRST, NOON));
        programmes.finish(new Finish("p1", "saving", FIRST, NOON));
        programmes.finish(new Finish("p2", "saving", FIRST, NOON));
        programmes.finish(new Finish("p1", "saving", null, NOON.plusSeconds(1)));
        programmes.finish(new Finish("p1", "saving", FIRST, NOON));
        assertThat(programmes.finished("p1")).containsExactly(Map.entry("education", FIRST));
        assertThat(programmes.finished("p3")).isEmpty();
    }
}
