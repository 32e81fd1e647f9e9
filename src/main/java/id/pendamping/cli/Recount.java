package id.pendamping.cli;

import id.pendamping.outcome.Courses;
import id.pendamping.outcome.EventStore;
import id.pendamping.outcome.Journal;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code recount}: makes what all numbers are read from anew, out of the journal. */
@Command(name = "recount", descriptionHeading = "%n", description = {
        "Makes what all numbers are read from anew, out of the journal of events.",
        "They are the same afterwards, unless a newer program counts something else. Uses the store that",
        "MONGODB_URI names; stop the program first."}, exitCodeListHeading = "%nExit code:%n", exitCodeList = {
                "0:done", "1:the store cannot be used"})
final class Recount implements Callable<Integer> {

    private final String[] settings;

    @Spec
    private CommandSpec command;

    Recount(String... settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext store = StoreAlone.open(settings)) {
            long people = new Journal(store.getBean(EventStore.class), store.getBean(Courses.class)).rebuild();
            command.commandLine().getOut().println("Counted anew: " + people + " people.");
        }
        return 0;
    }
}
