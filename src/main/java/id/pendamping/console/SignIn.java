package id.pendamping.console;

import id.pendamping.inbox.MachineClock;
import id.pendamping.staff.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Looks at a name and a password. Whatever is wrong, it takes as long and says the same. */
final class SignIn implements AuthenticationProvider {

    /** Looks like a hash of today and is none of any password: an unknown name must take as long as a known one. */
    private static final String NOBODYS = "{bcrypt}$2a$10$SU5Lyz6D6qCRuO3VqM0NGkNdpvYyTuRieGCr7KTuZSodpb8xdP9eA";

    private final Team team;
    private final PasswordEncoder passwords;
    private final LockOut lockOut;
    private final MachineClock clock;

    SignIn(Team team, PasswordEncoder passwords, LockOut lockOut, MachineClock clock) {
        this.team = team;
        this.passwords = passwords;
        this.lockOut = lockOut;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = Login.normal(asked.getName());
        String password = asked.getCredentials() instanceof String typed ? typed : "";
        Optional<Login> login = team.accounts().named(name);
        LockOut.Try chance = login.map(it -> lockOut.begin(name)).orElse(LockOut.Try.REFUSED);
        boolean right = matches(password, login.map(Login::hash).orElse(NOBODYS));
        if (chance == LockOut.Try.REFUSED) {
            throw refused();
        }
        Login known = login.orElseThrow();
        if (!right) {
            if (chance == LockOut.Try.LAST) {
                lockOut.lock(name);
                team.note(known.person(), "console.locked", known.id());
            }
            throw refused();
        }
        Role role = known.disabled() ? null : team.of(known).map(Account::role).orElse(null);
        if (role == null) {
            throw refused();
        }
        lockOut.wrong().forget(name);
        team.note(known.person(), "console.login", known.id());
        return UsernamePasswordAuthenticationToken.authenticated(
                new Signed(known.id(), known.changed(), clock.instant()), null, authorities(role));
    }

    /** A password that is too long to be one is none. */
    private boolean matches(String password, String hash) {
        return passwords.matches(NewPassword.isTooLong(password) ? "" : password, hash);
    }

    static List<SimpleGrantedAuthority> authorities(Role role) {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("refused");
    }
}
