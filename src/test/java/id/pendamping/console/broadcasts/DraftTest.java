package id.pendamping.console.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.broadcast.Criterion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void aFormSaysWhomAndWhat() {
        Draft draft = Draft.of(Map.of("work", List.of("driver", "vendor"), "overdue", List.of("yes"), "id",
                List.of(" Halo,\r\nbesok. "), "en2", List.of("Hello"), "hold", List.of("yes"), "offer",
                List.of("lesson-1")));
        assertThat(draft.wanted().wanted())
                .isEqualTo(Map.of(Criterion.WORK, "driver,vendor", Criterion.OVERDUE, "yes"));
        assertThat(draft.wording().variants()).isEqualTo(List.of(Map.of("id", "Halo,\nbesok."), Map.of("en", "Hello")));
        assertThat(draft.values()).isEqualTo(Map.of("work", "driver,vendor", "overdue", "yes", "id", "Halo,\nbesok.",
                "en2", "Hello", "hold", "yes", "offer", "lesson-1"));
        assertThat(draft.owes()).isTrue();
        assertThat(draft.isTrial()).isTrue();
        assertThat(draft.has(Criterion.WORK, "vendor")).isTrue();
        assertThat(draft.has(Criterion.WORK, "fisher")).isFalse();
    }

    @Test
    void whatNoFormHasIsLeftOut() {
        Draft draft = Draft
                .of(Map.of("work", List.of("dri ver", "<b>"), "offer", List.of("../x"), "id", List.of("  ")));
        assertThat(draft.audience()).isEmpty();
        assertThat(draft.offer()).isEmpty();
        assertThat(draft.wording().variants()).isEmpty();
        assertThat(draft.isTrial()).isFalse();
    }

    @Test
    void anotherAudienceLeavesTheWords() {
        Draft draft = Draft.of(Map.of("work", List.of("driver"), "id", List.of("Halo")));
        Draft other = Draft.of(Map.of("area", List.of("java"), "id", List.of("Lain")));
        assertThat(draft.withAudience(other).values()).isEqualTo(Map.of("area", "java", "id", "Halo"));
        assertThat(draft.withTexts(other).values()).isEqualTo(Map.of("work", "driver", "id", "Lain"));
    }
}
