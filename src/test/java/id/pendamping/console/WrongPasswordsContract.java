package id.pendamping.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of wrong passwords must do. {@link #open} answers an empty one. */
public abstract class WrongPasswordsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private WrongPasswords wrong;

    protected abstract WrongPasswords open();

    @BeforeEach
    void openStore() {
        wrong = open();
    }

    @Test
    void countsTheTriesOfOneNameOfLate() {
        assertThat(wrong.count("sari", "t1", NOON, NOON.minusSeconds(900))).isEqualTo(1);
        assertThat(wrong.count("sari", "t2", NOON.plusSeconds(1), NOON.minusSeconds(899))).isEqualTo(2);
        assertThat(wrong.count("adi", "t3", NOON, NOON.minusSeconds(900))).isEqualTo(1);
        assertThat(wrong.count("sari", "t4", NOON.plusSeconds(901), NOON.plusSeconds(1))).isEqualTo(2);
    }

    @Test
    void aLockStandsUntilItIsForgottenAndBeginsTheCountAnew() {
        wrong.count("sari", "t1", NOON, NOON.minusSeconds(900));
        wrong.lock("sari", NOON.plusSeconds(900));
        assertThat(wrong.lockedUntil("sari")).contains(NOON.plusSeconds(900));
        assertThat(wrong.lockedUntil("adi")).isEmpty();
        assertThat(wrong.count("sari", "t2", NOON, NOON.minusSeconds(900))).isEqualTo(1);
        wrong.lock("sari", NOON.plusSeconds(950));
        assertThat(wrong.lockedUntil("sari")).contains(NOON.plusSeconds(950));
        wrong.forget("sari");
        assertThat(wrong.lockedUntil("sari")).isEmpty();
        assertThat(wrong.count("sari", "t3", NOON, NOON.minusSeconds(900))).isEqualTo(1);
    }
}
