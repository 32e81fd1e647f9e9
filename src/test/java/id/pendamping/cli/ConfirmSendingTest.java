package id.pendamping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outbox.Heartbeats;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

class ConfirmSendingTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void aStoreThatWaitedMayBeUsedAgain() {
        inStore(heartbeats -> {
            heartbeats.beat(NOON.minus(Duration.ofDays(3)));
            heartbeats.hold();
            return 0;
        });
        assertThat(run()).isZero();
        assertThat(out.toString()).isEqualTo("""
                This store was last used 72 hours ago and waited for this.
                Confirmed: reminders and broadcasts may go out from it.
                """);
        assertThat(inStore(Heartbeats::isHeld)).isFalse();
        assertThat(inStore(Heartbeats::last)).contains(NOON);
    }

    @Test
    void confirmingBeforeTheFirstStartIsPossible() {
        assertThat(run()).isZero();
        assertThat(out.toString()).startsWith("This store was never used.\n");
    }

    private int run() {
        return new CommandLine(new ConfirmSending(() -> NOON, settings())).setOut(new PrintWriter(out, true))
                .execute();
    }

    private <T> T inStore(Function<Heartbeats, T> work) {
        try (ConfigurableApplicationContext store = new SpringApplicationBuilder(ConfirmSending.StoreOnly.class)
                .web(WebApplicationType.NONE).logStartupInfo(false).run(settings())) {
            return work.apply(store.getBean(Heartbeats.class));
        }
    }

    private String[] settings() {
        return new String[]{"--pendamping.store.uri=", "--pendamping.store.folder=" + folder,
                "--logging.level.root=ERROR"};
    }
}
