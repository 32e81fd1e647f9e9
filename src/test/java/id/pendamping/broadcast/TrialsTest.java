package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.broadcast.Recipient.State;
import id.pendamping.dialog.Step.Consent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrialsTest {

    private static final Wording TWO_AND_NOTHING = new Wording(List.of(Map.of("id", "A"), Map.of("id", "B")), true,
            null, "s");

    private final Field field = new Field();
    private final Trials trials = new Trials(field.journal);

    private Recipient recipient(String name, Consent... consents) {
        return trials.recipient(Field.begun("b1", TWO_AND_NOTHING, Field.NOON),
                InMemoryCandidates.plain(name, InMemoryCandidates.willing(consents)), Field.NOON);
    }

    @Test
    void armsAreBalancedWithinChance() {
        int people = 3000;
        Map<Integer, Long> arms = IntStream.range(0, people).mapToObj(i -> TWO_AND_NOTHING.arm("person-" + i))
                .collect(Collectors.groupingBy(arm -> arm, Collectors.counting()));
        double expected = people / 3.0;
        double chiSquare = arms.values().stream().mapToDouble(count -> Math.pow(count - expected, 2) / expected).sum();
        assertThat(arms).containsOnlyKeys(0, 1, 2);
        // Two degrees of freedom: one in a thousand fair draws is further off.
        assertThat(chiSquare).isLessThan(13.82);
    }

    @Test
    void aPersonStaysInTheirArmAndAnotherSeedDrawsAnew() {
        Wording again = new Wording(TWO_AND_NOTHING.variants(), true, null, "other");
        List<Integer> first = IntStream.range(0, 50).mapToObj(i -> TWO_AND_NOTHING.arm("p" + i)).toList();
        assertThat(IntStream.range(0, 50).mapToObj(i -> TWO_AND_NOTHING.arm("p" + i)).toList()).isEqualTo(first);
        assertThat(IntStream.range(0, 50).mapToObj(i -> again.arm("p" + i)).toList()).isNotEqualTo(first);
    }

    @Test
    void journalsTheArmOfEachWhoAgreedToResearchOnce() {
        IntStream.range(0, 30).forEach(i -> recipient("" + i, Consent.SERVICE, Consent.RESEARCH));
        IntStream.range(0, 30).forEach(i -> recipient("" + i, Consent.SERVICE, Consent.RESEARCH));
        assertThat(field.events.all()).hasSize(30).allSatisfy(event -> {
            assertThat(event.type()).isEqualTo("trial_arm");
            assertThat(event.data()).containsEntry("trial", "s")
                    .containsEntry("arm", "" + TWO_AND_NOTHING.arm(event.person()));
        });
    }

    @Test
    void theHeldOutGetNothing() {
        List<Recipient> all = IntStream.range(0, 60)
                .mapToObj(i -> recipient("" + i, Consent.SERVICE, Consent.RESEARCH)).toList();
        assertThat(all).anyMatch(it -> it.state() == State.HELD)
                .allSatisfy(it -> assertThat(it.state() == State.HELD).isEqualTo(it.arm() == 2));
    }

    @Test
    void whoDidNotAgreeToResearchGetsTheFirstTextAndIsNotJournaled() {
        assertThat(recipient("1", Consent.SERVICE)).extracting(Recipient::arm, Recipient::state)
                .containsExactly(Recipient.NO_ARM, State.FROZEN);
        assertThat(field.events.all()).isEmpty();
    }
}
