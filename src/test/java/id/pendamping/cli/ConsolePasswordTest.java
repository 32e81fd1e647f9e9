package id.pendamping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.console.Accounts;
import id.pendamping.console.Login;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class ConsolePasswordTest extends StoreCommand {

    private static final Pattern PASSWORD = Pattern.compile("(?s)name: admin {2}password: (\\S{19})\\n.*");

    @Test
    void whoeverHasTheMachineComesInAgain() {
        inStore(store -> store.getBean(Accounts.class)
                .add(new Login("admin", "a1", "p1", "{bcrypt}forgotten", NOON, false, true, null)));
        assertThat(run()).isZero();
        Matcher password = PASSWORD.matcher(out.toString());
        assertThat(password.matches()).as(out.toString()).isTrue();
        Login login = inStore(store -> store.getBean(Accounts.class).named("admin").orElseThrow());
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().matches(password.group(1), login.hash()))
                .isTrue();
        assertThat(login.disabled()).isFalse();
        assertThat(login.temporary()).isTrue();
        Role role = inStore(store -> store.getBean(StaffList.class).find("p1").orElseThrow().role());
        assertThat(role).isEqualTo(Role.COORDINATOR);
    }

    @Test
    void aNameThatNobodyCanHaveSaysWhatIsLegal() {
        assertThat(run("--name", "Bu Sari!")).isEqualTo(2);
        assertThat(err.toString()).startsWith("a login name has 2 to 32 small letters");
    }

    private int run(String... arguments) {
        return run(new ConsolePassword(() -> NOON, settings()), arguments);
    }
}
