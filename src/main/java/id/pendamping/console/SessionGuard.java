package id.pendamping.console;

import id.pendamping.inbox.MachineClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request whether the account behind its session may still come in, and as what: a disabled account, a new
 * password, another role or a day that is over counts from the next click on, on every node.
 */
final class SessionGuard extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(8);

    private final Team team;
    private final MachineClock clock;

    SessionGuard(Team team, MachineClock clock) {
        this.team = team;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof UsernamePasswordAuthenticationToken known
                && known.getPrincipal() instanceof Signed signed) {
            Optional<Login> login = team.accounts().find(signed.account()).filter(it -> isStillIn(it, signed));
            Optional<Account> account = login.flatMap(team::of);
            if (account.isEmpty()) {
                end(request);
            } else {
                SecurityContext fresh = SecurityContextHolder.createEmptyContext();
                fresh.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signed, null,
                        SignIn.authorities(account.get().role())));
                SecurityContextHolder.setContext(fresh);
                Visitor.put(request, account.get());
                if (login.get().temporary() && !Section.isOpenBeforePassword(request)) {
                    response.sendRedirect(Section.OWN_ACCOUNT);
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isStillIn(Login login, Signed signed) {
        return !login.disabled() && login.changed().equals(signed.changed())
                && clock.instant().isBefore(signed.since().plus(LONGEST));
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
