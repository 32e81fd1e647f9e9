package id.pendamping.cli;

import id.pendamping.simulation.Finding;
import id.pendamping.simulation.SampleData;
import id.pendamping.simulation.Simulation;
import id.pendamping.simulation.Simulation.Wish;
import id.pendamping.simulation.Study;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code simulate}: the field studies once more, with invented people and the real bot. */
@Command(name = "simulate", descriptionHeading = "%n", description = {
        "Lets invented people talk with the bot for two months, and prints the tables of the field studies",
        "from what they answered, beside what the studies printed.", "",
        "Nothing is kept, and nothing is sent to anybody. With --into store the people of S0 are put into the",
        "store that MONGODB_URI names (or ./data) as sample data, if nobody real is in it; --remove takes them",
        "away again. Stop the program first where the store is ./data."}, exitCodeListHeading = "%nExit code:%n", exitCodeList = {
                "0:all talks came to their end", "1:a talk did not, with dialog and step", "2:no such study"})
final class Simulate implements Callable<Integer> {

    private final InstantSource machine;

    @Spec
    private CommandSpec command;

    @Option(names = "--study", paramLabel = "STUDY", defaultValue = "all", description = "s0, s2, s4 or all (default: ${DEFAULT-VALUE}).")
    private String study;

    @Option(names = "--people", paramLabel = "N", description = "How many people instead of the study's own; the proportions stay.")
    private @Nullable Integer people;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "The same seed makes the same people (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--seen", paramLabel = "DAY", description = "The day on which the numbers are looked at, for example 2026-11-12 (default: today).")
    private @Nullable LocalDate seen;

    @Option(names = "--into", paramLabel = "STORE", defaultValue = "nothing", description = "nothing, or store for sample data (default: ${DEFAULT-VALUE}).")
    private String into;

    @Option(names = "--remove", description = "Takes the sample data out of the store again.")
    private boolean remove;

    @Option(names = "--dialogs", paramLabel = "FOLDER", defaultValue = ContentFolder.DEFAULT, description = "The content folder (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "${env:PENDAMPING_ZONE:-Asia/Jakarta}", description = "Time zone that says what day it is (default: ${DEFAULT-VALUE}).")
    private ZoneId zone;

    Simulate(InstantSource machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, TimeoutException {
        PrintWriter out = command.commandLine().getOut();
        if (remove || into.equals("store")) {
            return sample(out);
        }
        if (!into.equals("nothing")) {
            throw new ParameterException(command.commandLine(), "unknown \"" + into + "\" (legal: nothing, store)");
        }
        for (Study each : studies()) {
            play(each, out);
        }
        return 0;
    }

    private List<Study> studies() {
        return study.equals("all")
                ? Arrays.asList(Study.values())
                : List.of(Study.of(study).orElseThrow(() -> new ParameterException(command.commandLine(),
                        "unknown study \"" + study + "\" (legal: s0, s2, s4, all)")));
    }

    private int sample(PrintWriter out) throws IOException, InterruptedException {
        try (TalkProcess process = TalkProcess.inConfiguredStore(folder, new TextChannel(), machine)) {
            SampleData sample = process.bean(SampleData.class);
            if (remove) {
                sample.remove();
                out.println("No sample data are in the store.");
            } else {
                sample.fill();
                out.println("The sample data are in the store. They go away again with --remove, or on the console.");
            }
            return 0;
        } catch (SampleData.SomebodyReal e) {
            out.println("Nothing was filled in: " + e.getMessage() + ".");
            return 1;
        }
    }

    private void play(Study each, PrintWriter out) throws IOException, InterruptedException, TimeoutException {
        LocalDate last = seen == null ? LocalDate.ofInstant(machine.instant(), zone) : seen;
        Wish wish = new Wish(each, people == null ? each.people() : people, seed, last);
        long begun = System.nanoTime();
        Told told = told(wish, folder, zone);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        out.printf("%n%s: %d people, %s to %s, %d messages and presses, %d s%n", each, wish.people(), wish.begins(),
                last, told.turns(), took.toSeconds());
        told.findings().forEach(finding -> print(finding, out));
    }

    private static void print(Finding finding, PrintWriter out) {
        out.printf("%-5s %s%n      %s   (printed: %s)%n", finding.id(), finding.what(), finding.found(),
                finding.printed());
        if (!finding.note().isEmpty()) {
            out.printf("      %s%n", finding.note());
        }
    }

    /** What came of it. */
    record Told(int turns, List<Finding> findings) {
    }

    /** In a store of its own, with a clock that goes from day to day as soon as everybody has finished. */
    static Told told(Wish wish, Path dialogs, ZoneId zone, String... settings)
            throws IOException, InterruptedException, TimeoutException {
        Instant first = wish.begins().atStartOfDay(zone).toInstant();
        TalkClock clock = new TalkClock(InstantSource.fixed(first));
        try (TalkProcess process = TalkProcess.inMemory(dialogs, new TextChannel(), clock, settings)) {
            Passing passing = process.passing();
            int turns = process.bean(Simulation.class).play(wish, "s", dawn -> dawn(clock, passing, dawn));
            clock.forwardTo(wish.seen().atStartOfDay(zone).toInstant());
            passing.passed();
            return new Told(turns, process.bean(Simulation.class).findings(wish.study()));
        }
    }

    private static void dawn(TalkClock clock, Passing passing, Instant dawn) {
        clock.forwardTo(dawn);
        try {
            passing.passed();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
