package id.pendamping.cli;

import id.pendamping.console.Accounts;
import id.pendamping.console.Login;
import id.pendamping.console.Recovery;
import id.pendamping.console.WrongPasswords;
import id.pendamping.inbox.MachineClock;
import id.pendamping.staff.StaffList;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code console-password}: the way back into the console when no coordinator can log in. */
@Command(name = "console-password", descriptionHeading = "%n", description = {
        "Prints a one-time password for an account of the console and makes it a coordinator's.",
        "Uses the store that MONGODB_URI names; for the trial store in ./data stop the program first."}, exitCodeListHeading = "%nExit code:%n", exitCodeList = {
                "0:the password is printed", "1:the store cannot be used", "2:no such name is possible"})
final class ConsolePassword implements Callable<Integer> {

    private final InstantSource machine;
    private final String[] settings;

    @Spec
    private CommandSpec command;

    @Option(names = "--name", defaultValue = "admin", paramLabel = "NAME", description = "With which somebody logs in (default: ${DEFAULT-VALUE}).")
    private String name;

    ConsolePassword(InstantSource machine, String... settings) {
        this.machine = machine;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        if (!Login.isName(Login.normal(name))) {
            throw new ParameterException(command.commandLine(),
                    "a login name has 2 to 32 small letters, digits, dots, dashes or underlines");
        }
        PrintWriter out = command.commandLine().getOut();
        try (ConfigurableApplicationContext store = StoreAlone.open(settings)) {
            Recovery recovery = new Recovery(store.getBean(Accounts.class), store.getBean(WrongPasswords.class),
                    store.getBean(StaffList.class), new MachineClock(machine));
            out.println("name: " + Login.normal(name) + "  password: " + recovery.open(name));
            out.println("It works once: the console asks for a new one at the login.");
        }
        return 0;
    }
}
