package id.pendamping.cli;

import id.pendamping.outbox.Heartbeats;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code confirm-sending}: somebody has looked, and people may be written to from this store again. */
@Command(name = "confirm-sending", descriptionHeading = "%n", description = {
        "Lets reminders and broadcasts go out again from a store that was not in use for more than a day.",
        "Such a store may be a restored backup, which knows nothing of what people were told since. Uses the",
        "store that MONGODB_URI names; for the trial store in ./data stop the program first.", "",
        "What fell due meanwhile goes out by the rules for lateness or not at all."}, exitCodeListHeading = "%nExit code:%n", exitCodeList = {
                "0:confirmed, also where nothing waited for it", "1:the store cannot be used"})
final class ConfirmSending implements Callable<Integer> {

    private final InstantSource machine;
    private final String[] settings;

    @Spec
    private CommandSpec command;

    ConfirmSending(InstantSource machine, String... settings) {
        this.machine = machine;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        try (ConfigurableApplicationContext store = StoreAlone.open(settings)) {
            Heartbeats heartbeats = store.getBean(Heartbeats.class);
            Instant now = machine.instant();
            String used = heartbeats.last().map(last -> "last used " + ago(Duration.between(last, now)))
                    .orElse("never used");
            boolean held = heartbeats.isHeld();
            heartbeats.confirm(now);
            out.println("This store was " + used + (held ? " and waited for this." : "."));
            out.println("Confirmed: reminders and broadcasts may go out from it.");
        }
        return 0;
    }

    private static String ago(Duration age) {
        return age.toHours() < 1 ? "within the last hour" : age.toHours() + " hours ago";
    }
}
