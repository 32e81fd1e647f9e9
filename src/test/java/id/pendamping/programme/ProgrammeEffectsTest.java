package id.pendamping.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.ProgrammeTemplate;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outcome.Stage;
import id.pendamping.programme.Programme.Period;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.InMemoryAuditTrail;
import id.pendamping.staff.InMemoryStaff;
import id.pendamping.staff.Role;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgrammeEffectsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Content CONTENT = ContentReader.read(Path.of("dialogs"), TODAY).content().orElseThrow();

    private final InMemoryProgrammes programmes = new InMemoryProgrammes();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final EffectHandler handler = ProgrammeEffects.into(programmes, CONTENT.programmes(), staff, trail,
            ZoneId.of("Asia/Jakarta"));

    @BeforeEach
    void team() {
        staff.add("lead", Role.COORDINATOR);
        staff.add("helper", Role.FACILITATOR);
    }

    /** S0-11, S1-1 */
    @Test
    void templatesHaveFiveStagesOfWhichTheFunnelCountsWhatItKnows() {
        assertThat(CONTENT.programmes().get("jkn_desa").stages()).hasSize(5);
        assertThat(CONTENT.programmes().get("pendampingan").stages()).extracting(ProgrammeTemplate.Stage::id)
                .containsExactly("preparation", "education", "mentoring", "evaluation", "follow_up");
        assertThat(CONTENT.programmes().values().stream().flatMap(it -> it.stages().stream())
                .flatMap(stage -> stage.counts().stream()))
                .isSubsetOf(Arrays.stream(Stage.values()).map(Stage::id).toList());
    }

    @Test
    void aCoordinatorPlansAndNobodyElse() {
        plan("helper", Map.of());
        assertThat(programmes.all()).isEmpty();
        plan("lead", Map.of("from.education", TODAY, "until.education", TODAY.plusDays(3), "from.saving", TODAY,
                "until.saving", TODAY.minusDays(1), "from.nonsense", TODAY, "groups", List.of("g1", "g2", "g1")));
        Programme planned = programmes.find("x1").orElseThrow();
        assertThat(planned.places()).containsExactly("Sanur", "Intaran", "Renon");
        assertThat(planned.groups()).containsExactly("g1", "g2");
        assertThat(planned.areas()).isEmpty();
        assertThat(planned.schemes()).containsExactly("jkn");
        assertThat(planned.periods()).containsExactly(Map.entry("education", new Period(TODAY, TODAY.plusDays(3))));
        assertThat(trail.newest(9)).extracting(Entry::action).containsExactly("programme.saved");
    }

    @Test
    void refusesWhatIsIncomplete() {
        plan("lead", Map.of("name", "  "));
        plan("lead", Map.of("name", "x".repeat(81)));
        plan("lead", Map.of("template", "nothing"));
        plan("lead", Map.of("groups", IntStream.range(0, 51).mapToObj(i -> "g" + i).toList()));
        assertThat(programmes.all()).isEmpty();
    }

    /** S4-5 */
    @Test
    void aStageIsFinishedWhenACoordinatorSaysSoAndNotAhead() {
        plan("lead", Map.of("until.education", TODAY.minusDays(9)));
        assertThat(programmes.finished("x1")).isEmpty();
        finish("n1", "helper", "education", Map.of("on", TODAY));
        finish("n2", "lead", "education", Map.of("on", TODAY.plusDays(1)));
        finish("n3", "lead", "nonsense", Map.of("on", TODAY));
        assertThat(programmes.finished("x1")).isEmpty();
        finish("n4", "lead", "education", Map.of("on", TODAY));
        assertThat(programmes.finished("x1")).containsExactly(Map.entry("education", TODAY));
        handler.apply(new Note("n5", "lead", NOON.plusSeconds(1), "programme.finish",
                Map.of("programme", "x1", "stage", "education")));
        assertThat(programmes.finished("x1")).isEmpty();
    }

    private void plan(String who, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(Map.of("programme", "x1", "template", "jkn_desa", "name",
                " Sanur ", "places", List.of("Sanur", " Intaran", "", "Renon", "Sanur"), "schemes",
                List.of("jkn", "jht")));
        values.putAll(more);
        handler.apply(new Note("n0", who, NOON, "programme.save", values));
    }

    private void finish(String id, String who, String stage, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(Map.of("programme", "x1", "stage", stage));
        values.putAll(more);
        handler.apply(new Note(id, who, NOON, "programme.finish", values));
    }
}
