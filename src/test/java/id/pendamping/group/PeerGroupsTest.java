package id.pendamping.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerGroupsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 8, 9})
    void refusesWhatCannotBeDividedIntoFiveToSeven(int people) {
        assertThat(PeerGroups.sizes(people)).isEmpty();
    }

    @Test
    void splitsWhoeverIsTooManyForOneGroup() {
        assertThat(PeerGroups.sizes(5)).containsExactly(5);
        assertThat(PeerGroups.sizes(7)).containsExactly(7);
        assertThat(PeerGroups.sizes(10)).containsExactly(5, 5);
        assertThat(PeerGroups.sizes(11)).containsExactly(6, 5);
        assertThat(PeerGroups.sizes(40)).containsExactly(7, 7, 7, 7, 6, 6);
    }

    @Test
    void everybodyHasAPlaceInAGroupOfFiveToSeven() {
        for (int people = 10; people <= 300; people++) {
            assertThat(PeerGroups.sizes(people)).allSatisfy(size -> assertThat(size).isBetween(5, 7));
            assertThat(PeerGroups.sizes(people).stream().mapToInt(size -> size).sum()).isEqualTo(people);
        }
    }
}
