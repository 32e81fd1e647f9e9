package id.pendamping.cli;

import id.pendamping.chat.StartLink;
import id.pendamping.outbox.BotLinks;
import id.pendamping.outbox.BotName;
import id.pendamping.staff.LinkCodes;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffCodes;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code staff-code}: how the first coordinator becomes one; later codes are made in the dialog {@code /tim}. */
@Command(name = "staff-code", descriptionHeading = "%n", description = {
        "Makes a link by which one person joins the team, once, within 7 days.",
        "Uses the store that MONGODB_URI names; for the trial store in ./data stop the program first."}, exitCodeListHeading = "%nExit code:%n", exitCodeList = {
                "0:the link is printed", "1:the store cannot be used", "2:no such role, or a name that is empty"})
final class StaffCode implements Callable<Integer> {

    private static final int LONGEST_NAME = 40;

    private final InstantSource machine;
    private final String[] settings;

    @Spec
    private CommandSpec command;

    @Option(names = "--role", defaultValue = "coordinator", paramLabel = "ROLE", description = "coordinator, facilitator, admin or kader (default: ${DEFAULT-VALUE}).")
    private String role;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What workers are told they are called, for example \"Bu Sari\".")
    private String name;

    StaffCode(InstantSource machine, String... settings) {
        this.machine = machine;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        Role wanted = Role.of(role).orElseThrow(() -> new ParameterException(command.commandLine(),
                "unknown role \"" + role + "\" (legal: coordinator, facilitator, admin, kader)"));
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new ParameterException(command.commandLine(), "a name has 1 to " + LONGEST_NAME + " characters");
        }
        String code = LinkCodes.random().of(called);
        PrintWriter out = command.commandLine().getOut();
        try (ConfigurableApplicationContext store = StoreAlone.open(settings)) {
            store.getBean(StaffCodes.class).offer(new StaffCodes.Offer(StaffCodes.hash(code), called, wanted,
                    machine.instant().plus(StaffCodes.VALID), null));
            BotLinks links = new BotLinks(store.getBean(BotName.class));
            StartLink link = new StartLink(StaffCodes.PREFIX, code);
            out.println(links.url(link).map(url -> "Open this link, once, within 7 days:").orElse(
                    "No Telegram bot was served from this store yet. Type this to the bot, once, within 7 days:"));
            out.println(links.words(link));
        }
        return 0;
    }
}
