package id.pendamping.console.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.broadcast.Broadcasts;
import id.pendamping.broadcast.InMemoryBroadcasts;
import id.pendamping.console.Spelling;
import id.pendamping.console.outcomes.TrialNames.Named;
import id.pendamping.dialog.ContentFixture;
import id.pendamping.group.InMemoryGroups;
import id.pendamping.staff.InMemoryStaff;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class TrialNamesTest {

    private static final Instant BEGUN = Instant.parse("2026-11-21T02:00:00Z");

    private final Broadcasts broadcasts = new InMemoryBroadcasts();
    private final TrialNames names = new TrialNames(new Names(
            ContentFixture.read(ContentFixture.resource("/steps/trial.yaml")), new InMemoryGroups(),
            new InMemoryStaff()), broadcasts);

    private static Say say(String language) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("words/console/outcomes");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return new Say(words, new Spelling(Locale.of(language), ZoneId.of("Asia/Jakarta")));
    }

    @Test
    void aTrialOfALessonIsCalledWhatItsAuthorCallsIt() {
        Named named = names.of("example/opening", BEGUN, say("id"));
        assertThat(named.title()).startsWith("“Contoh”, mulai ");
        assertThat(named.arm(0)).isEqualTo("A: Cerita");
        assertThat(named.arm(1)).isEqualTo("B: Langsung");
        assertThat(named.arm(2)).isEqualTo("Tanpa versi mana pun");
        assertThat(named.isHeldOut(2)).isTrue();
        assertThat(names.of("example/opening", BEGUN, say("en")).arm(1)).isEqualTo("B: Straight in");
    }

    @Test
    void ofATrialThatIsGoneOnlyLettersAreLeft() {
        Named named = names.of("example/no-more", BEGUN, say("id"));
        assertThat(named.title()).startsWith("Sudah dihapus, mulai ");
        assertThat(named.arm(2)).isEqualTo("C");
        assertThat(named.isHeldOut(0)).isFalse();
    }
}
