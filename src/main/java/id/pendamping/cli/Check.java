package id.pendamping.cli;

import id.pendamping.dialog.Problem;
import id.pendamping.dialog.ReadResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: everything that is wrong in a content folder, at once. */
@Command(name = "check", description = {"Prints every problem of the content folder.",
        "Each with file, line, step, what is wrong and what would be legal."}, descriptionHeading = "%n", exitCodeListHeading = "%nExit code:%n", exitCodeList = {
                "0:no errors; there may be warnings", "1:errors; the program would not start", "2:no such folder"})
final class Check implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private ContentFolder content;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", defaultValue = ContentFolder.DEFAULT, description = "The content folder (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        ReadResult result = content.read(folder);
        List<Problem> problems = result.problems();
        problems.forEach(out::println);
        long errors = problems.stream().filter(Problem::isError).count();
        out.println(count(errors, "error") + ", " + count(problems.size() - errors, "warning") + result.content()
                .map(read -> ", " + count(read.dialogs().size(), "dialog")).orElse(""));
        return errors == 0 ? 0 : 1;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
