package id.pendamping.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.inbox.MachineClock;
import id.pendamping.inbox.SettableClock;
import id.pendamping.staff.InMemoryAuditTrail;
import id.pendamping.staff.InMemoryStaff;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class SessionGuardTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final SessionGuard guard = new SessionGuard(new Team(accounts, staff, new InMemoryAuditTrail(), clock),
            new MachineClock(clock));
    private final Login sari = new Login("sari", "a1", "p1", "{noop}x", NOON, false, false, null);

    @BeforeEach
    void team() {
        accounts.add(sari);
        staff.add(StaffMember.atConsole("p1", "Bu Sari", Role.KADER));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void eightHoursAfterTheLoginItEnds() throws Exception {
        assertThat(comesIn("/console")).isTrue();
        clock.forward(SessionGuard.LONGEST.minusSeconds(1));
        assertThat(comesIn("/console")).isTrue();
        clock.forward(SessionGuard.LONGEST);
        assertThat(comesIn("/console")).isFalse();
    }

    @Test
    void aRoleCountsFromTheNextClickOn() throws Exception {
        staff.save(StaffMember.atConsole("p1", "Bu Sari", Role.COORDINATOR), NOON);
        assertThat(comesIn("/console")).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
                .extracting(Object::toString).containsExactly("ROLE_COORDINATOR");
    }

    private boolean comesIn(String address) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Signed("a1", NOON, NOON), null, SignIn.authorities(Role.KADER)));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        guard.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return Visitor.of(request).isPresent();
    }
}
