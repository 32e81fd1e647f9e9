package id.pendamping.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be typed after {@code java -jar pendamping.jar}. */
@Command(name = "pendamping", descriptionHeading = "%n", description = {
        "A chat companion that helps informal workers understand, join and keep social insurance.",
        "Without a command it serves."}, optionListHeading = "%n", commandListHeading = "%nCommands:%n", footerHeading = "%n", footer = {
                "Settings come from environment variables, for example TELEGRAM_BOT_TOKEN, MONGODB_URI and",
                "PENDAMPING_DIALOGS; the README lists them all."})
public final class Commands {

    private static final int WIDTH = 100;

    @Option(names = {"-h",
            "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT, description = "Shows this help.")
    private boolean help;

    private Commands() {
    }

    /**
     * Does what the arguments say.
     *
     * @param application the Spring application that {@code serve} and {@code talk} start
     * @return 0 for success, 1 for a failure, 2 for arguments that were not understood; after {@code serve} the program
     *         goes on in its own threads
     */
    public static int run(Class<?> application, String... args) {
        PrintWriter out = new PrintWriter(System.out, true, terminal());
        PrintWriter err = new PrintWriter(System.err, true, terminal());
        CommandLine line = commandLine(application).setOut(out).setErr(err);
        return line.execute(args.length == 0 ? new String[]{"serve"} : args);
    }

    static CommandLine commandLine(Class<?> application) {
        return new CommandLine(new Commands()).setUsageHelpWidth(WIDTH).addSubcommand("serve", new Serve(application))
                .addSubcommand("check", new Check()).addSubcommand("talk", new Talk())
                .addSubcommand("graph", new Graph())
                .addSubcommand("confirm-sending", new ConfirmSending(InstantSource.system()))
                .addSubcommand("staff-code", new StaffCode(InstantSource.system()))
                .addSubcommand("simulate", new Simulate(InstantSource.system()))
                .addSubcommand("console-password", new ConsolePassword(InstantSource.system()))
                .addSubcommand("recount", new Recount());
    }

    private static Charset terminal() {
        // Check marks and arrows must survive a terminal that names no charset, as in a container.
        Charset named = System.out.charset();
        return named.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : named;
    }
}
