package id.pendamping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.console.Accounts;
import id.pendamping.console.Login;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffList;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import picocli.CommandLine;

class ConsolePasswordTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Pattern PASSWORD = Pattern.compile("(?s)name: admin {2}password: (\\S{19})\\n.*");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

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
        return new CommandLine(new ConsolePassword(() -> NOON, settings())).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private <T> T inStore(Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext store = new SpringApplicationBuilder(ConfirmSending.StoreOnly.class)
                .web(WebApplicationType.NONE).logStartupInfo(false).run(settings())) {
            return work.apply(store);
        }
    }

    private String[] settings() {
        return new String[]{"--pendamping.store.uri=", "--pendamping.store.folder=" + folder,
                "--logging.level.root=ERROR"};
    }
}
