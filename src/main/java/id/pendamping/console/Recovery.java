package id.pendamping.console;

import id.pendamping.inbox.MachineClock;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffList;
import id.pendamping.staff.StaffMember;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The way back in for whoever has the machine and no password: an account that is open, leads, and has a new one-time
 * password.
 */
public final class Recovery {

    private final Accounts accounts;
    private final WrongPasswords wrong;
    private final StaffList staff;
    private final MachineClock clock;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    public Recovery(Accounts accounts, WrongPasswords wrong, StaffList staff, MachineClock clock) {
        this.accounts = accounts;
        this.wrong = wrong;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param name with which somebody logs in; an account that is not there yet is made
     * @return the password, which has to be changed at the next login
     * @throws IllegalArgumentException when nobody can have such a name
     */
    public String open(String name) {
        String normal = Login.normal(name);
        if (!Login.isName(normal)) {
            throw new IllegalArgumentException("no login name: " + name);
        }
        String password = NewPassword.random(new SecureRandom());
        String hash = String.valueOf(encoder.encode(password));
        String id = UUID.randomUUID().toString();
        Login fresh = new Login(normal, id, id, hash, clock.instant(), true, false, null);
        if (accounts.add(fresh)) {
            lead(fresh);
        } else {
            Login known = accounts.named(normal).orElseThrow();
            accounts.change(known.withPassword(hash, clock.instant(), true).withDisabled(false));
            wrong.forget(normal);
            lead(known);
        }
        return password;
    }

    private void lead(Login login) {
        StaffMember member = staff.find(login.person())
                .map(known -> new StaffMember(known.person(), known.chat(), known.name(), Role.COORDINATOR))
                .orElseGet(() -> StaffMember.atConsole(login.person(), login.name(), Role.COORDINATOR));
        staff.save(member, clock.instant());
    }
}
