package id.pendamping.console;

import id.pendamping.inbox.MachineClock;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffList;
import id.pendamping.staff.StaffMember;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the account with which the first coordinator comes in. A password that is made here is printed once and written
 * nowhere else.
 */
@Component
@ConditionalOnWebApplication
class FirstAccount {

    static final String NAME = "admin";

    private final Accounts accounts;
    private final StaffList staff;
    private final PasswordEncoder passwords;
    private final MachineClock clock;
    private final String wished;
    private final Environment environment;

    FirstAccount(Accounts accounts, StaffList staff, PasswordEncoder passwords, MachineClock clock,
            @Value("${pendamping.console.admin-password:}") String wished, Environment environment) {
        this.accounts = accounts;
        this.staff = staff;
        this.passwords = passwords;
        this.clock = clock;
        this.wished = wished;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        if (!accounts.all().isEmpty()) {
            return;
        }
        boolean made = wished.isBlank();
        String password = made ? NewPassword.random(new SecureRandom()) : wished;
        String id = UUID.randomUUID().toString();
        Login login = new Login(NAME, id, id, String.valueOf(passwords.encode(password)), clock.instant(), made, false,
                null);
        if (accounts.add(login)) {
            staff.save(StaffMember.atConsole(id, NAME, Role.COORDINATOR), clock.instant());
            if (made) {
                System.out.println("""
                        The console of the team: http://127.0.0.1:%s%s
                          name: %s  password: %s
                          (shown this once; it has to be changed at the first login)"""
                        .formatted(environment.getProperty("local.server.port"), Section.ROOT, NAME, password));
            }
        }
    }
}
