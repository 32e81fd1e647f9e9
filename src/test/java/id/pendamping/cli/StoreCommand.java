package id.pendamping.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** A command that works on a stopped store, and the store before and after it. */
abstract class StoreCommand {

    static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    @TempDir
    private Path folder;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    final int run(Object command, String... arguments) {
        return new CommandLine(command).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    final <T> T inStore(Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext store = StoreAlone.open(settings())) {
            return work.apply(store);
        }
    }

    final String[] settings() {
        return new String[]{"--pendamping.store.uri=", "--pendamping.store.folder=" + folder,
                "--logging.level.root=ERROR"};
    }
}
