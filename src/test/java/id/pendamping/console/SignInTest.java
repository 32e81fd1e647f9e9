package id.pendamping.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.inbox.MachineClock;
import id.pendamping.inbox.SettableClock;
import id.pendamping.staff.InMemoryAuditTrail;
import id.pendamping.staff.InMemoryStaff;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class SignInTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final String RIGHT = "sepeda-biru-di-pasar";

    private final SettableClock clock = new SettableClock(NOON);
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryWrongPasswords wrong = new InMemoryWrongPasswords();
    private final PasswordEncoder cheap = new BCryptPasswordEncoder(4);
    private final SignIn signIn = new SignIn(new Team(accounts, staff, new InMemoryAuditTrail(), clock), cheap,
            new LockOut(wrong, new MachineClock(clock)), new MachineClock(clock));

    @BeforeEach
    void team() {
        accounts.add(new Login("sari", "a1", "p1", cheap.encode(RIGHT), NOON, false, false, null));
        staff.add(StaffMember.atConsole("p1", "Bu Sari", Role.KADER));
    }

    @Test
    void aLockedAccountOpensAfterFifteenMinutes() {
        tries(LockOut.MOST);
        assertThat(comesIn("sari", RIGHT)).isFalse();
        clock.forward(LockOut.PAUSE.minusSeconds(1));
        assertThat(comesIn("sari", RIGHT)).isFalse();
        clock.forward(Duration.ofSeconds(1));
        assertThat(comesIn("sari", RIGHT)).isTrue();
    }

    @Test
    void fourWrongPasswordsAreForgivenByARightOneAndByTime() {
        tries(LockOut.MOST - 1);
        assertThat(comesIn("sari", RIGHT)).isTrue();
        tries(LockOut.MOST - 1);
        clock.forward(LockOut.WINDOW.plusSeconds(1));
        tries(LockOut.MOST - 1);
        assertThat(comesIn(" SARI ", RIGHT)).isTrue();
    }

    @Test
    void whoeverLeftTheTeamDoesNotComeIn() {
        staff.remove("p1", NOON);
        assertThat(comesIn("sari", RIGHT)).isFalse();
    }

    @Test
    void aPasswordOfAThousandSignsIsWrongAndNothingElse() {
        assertThat(comesIn("sari", "x".repeat(1000))).isFalse();
        assertThat(comesIn("nobody", "x".repeat(1000))).isFalse();
    }

    private void tries(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(comesIn("sari", "wrong")).isFalse();
        }
    }

    private boolean comesIn(String name, String password) {
        try {
            return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                    .isAuthenticated();
        } catch (AuthenticationException refused) {
            return false;
        }
    }
}
