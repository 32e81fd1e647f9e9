package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final Instant NOON = Field.NOON;
    private static final Standing WILLING = InMemoryCandidates.willing(Consent.SERVICE);

    private static Candidate sari(Standing standing) {
        return new Candidate(ChatId.of("tg", "1"), "p1", standing, NOON.minus(Duration.ofDays(8)),
                Map.of("work", "driver", "area", "java", "jkn_status", "none", "bpu_status", "active"),
                Map.of("pre", 0.5), Map.of("jkn", Set.of("done", "blocked")), true, Set.of("g1"));
    }

    private static boolean holds(Criterion criterion, String value) {
        return Audience.EVERYBODY.with(criterion, value).judge(sari(WILLING), NOON).isPresent();
    }

    @Test
    void narrowsByWhatPeopleSaidAndDid() {
        assertThat(holds(Criterion.WORK, "vendor,driver")).isTrue();
        assertThat(holds(Criterion.WORK, "vendor")).isFalse();
        assertThat(holds(Criterion.AREA, "java")).isTrue();
        assertThat(holds(Criterion.AREA, "sumatra")).isFalse();
        assertThat(holds(Criterion.JKN, "none")).isTrue();
        assertThat(holds(Criterion.JKN, "active")).isFalse();
        assertThat(holds(Criterion.BPU, "active")).isTrue();
        assertThat(holds(Criterion.BPU, "none")).isFalse();
        assertThat(holds(Criterion.TEST, "pre:low")).isTrue();
        assertThat(holds(Criterion.TEST, "pre:high")).isFalse();
        assertThat(holds(Criterion.TEST, "post:none")).isTrue();
        assertThat(holds(Criterion.TEST, "pre:none")).isFalse();
        assertThat(holds(Criterion.CHECKLIST, "jkn:stuck")).isTrue();
        assertThat(holds(Criterion.CHECKLIST, "bpu:begun")).isFalse();
        assertThat(holds(Criterion.CHECKLIST, "bpu:none")).isTrue();
        assertThat(holds(Criterion.OVERDUE, "yes")).isTrue();
        assertThat(holds(Criterion.LANGUAGE, "id")).isTrue();
        assertThat(holds(Criterion.LANGUAGE, "en")).isFalse();
        assertThat(holds(Criterion.SEEN, "month")).isTrue();
        assertThat(holds(Criterion.SEEN, "week")).isFalse();
        assertThat(holds(Criterion.SEEN, "silent")).isFalse();
        assertThat(holds(Criterion.GROUP, "g1")).isTrue();
        assertThat(holds(Criterion.GROUP, "g2")).isFalse();
    }

    @Test
    void everyCriterionHasToFit() {
        Audience both = Audience.EVERYBODY.with(Criterion.WORK, "driver").with(Criterion.AREA, "sumatra");
        assertThat(both.judge(sari(WILLING), NOON)).isEmpty();
    }

    @Test
    void leavesOutWhoMustNotBeWrittenTo() {
        assertThat(Audience.EVERYBODY.judge(sari(WILLING), NOON)).contains("ok");
        assertThat(Audience.EVERYBODY.judge(sari(WILLING.withStopped(true)), NOON)).contains("stopped");
        assertThat(Audience.EVERYBODY.judge(sari(WILLING.withReachable(false)), NOON)).contains("blocked");
        assertThat(Audience.EVERYBODY.judge(sari(InMemoryCandidates.willing()), NOON)).contains("consent");
    }

    @Test
    void usesNothingAboutPeopleWhoWithdrewTheirConsent() {
        assertThat(Audience.EVERYBODY.with(Criterion.WORK, "driver").judge(sari(InMemoryCandidates.willing()), NOON))
                .isEmpty();
    }
}
