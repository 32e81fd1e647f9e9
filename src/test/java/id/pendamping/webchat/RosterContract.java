package id.pendamping.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of the invented workers must do. {@link #open} answers an empty one. */
public abstract class RosterContract {

    private static final Worker SARI = new Worker("sari", "Bu Sari", "Pedagang", "sari-1");
    private static final Worker BUDI = new Worker("budi", "Pak Budi", "", "budi");

    protected abstract Roster open();

    @Test
    void isEmptyAtFirst() {
        assertThat(open().read()).isEmpty();
    }

    @Test
    void keepsTheOrderOfThePage() {
        Roster roster = open();
        roster.write(List.of(SARI, BUDI));
        assertThat(roster.read()).containsExactly(SARI, BUDI);
        roster.write(List.of(BUDI));
        assertThat(roster.read()).containsExactly(BUDI);
    }
}
