package id.pendamping.console;

import id.pendamping.inbox.MachineClock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Lets everybody change their own password. */
public final class Passwords {

    private final Team team;
    private final PasswordEncoder encoder;
    private final LockOut lockOut;
    private final MachineClock clock;

    Passwords(Team team, PasswordEncoder encoder, LockOut lockOut, MachineClock clock) {
        this.team = team;
        this.encoder = encoder;
        this.lockOut = lockOut;
        this.clock = clock;
    }

    /** Whether somebody else chose the one they have. */
    public boolean mustChange(Account who) {
        return team.accounts().find(who.id()).filter(Login::temporary).isPresent();
    }

    /**
     * Takes a new password; whoever is logged in with the old one elsewhere is out, this browser stays in.
     *
     * @return what is wrong: {@code old} for the one they have now, or what {@link NewPassword#wrong} says
     */
    public Optional<String> change(Account who, String old, String fresh, HttpServletRequest request,
            HttpServletResponse response) {
        Login login = team.accounts().find(who.id()).orElseThrow();
        LockOut.Try chance = lockOut.begin(login.name());
        if (chance == LockOut.Try.REFUSED || !encoder.matches(NewPassword.isTooLong(old) ? "" : old, login.hash())) {
            if (chance == LockOut.Try.LAST) {
                lockOut.lock(login.name());
                team.note(who.person(), "console.locked", login.id());
            }
            return Optional.of("old");
        }
        Optional<String> wrong = fresh.equals(old) ? Optional.of("same") : NewPassword.wrong(fresh, login.name());
        if (wrong.isPresent()) {
            return wrong;
        }
        Login changed = login.withPassword(String.valueOf(encoder.encode(fresh)), clock.instant(), false);
        team.accounts().change(changed);
        lockOut.wrong().forget(login.name());
        team.note(who.person(), "console.password", login.id());
        stayIn(changed, who, request, response);
        return Optional.empty();
    }

    private void stayIn(Login login, Account who, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Signed(login.id(), login.changed(), clock.instant()), null, SignIn.authorities(who.role())));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
