package id.pendamping.cli;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.DialogGraph;
import id.pendamping.dialog.ReadResult;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graph}: a picture of one dialog. */
@Command(name = "graph", description = {"Prints a dialog as a Mermaid flowchart.",
        "One place to look at it is mermaid.live."}, descriptionHeading = "%n")
final class Graph implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private ContentFolder content;

    @Option(names = "--dialogs", paramLabel = "FOLDER", defaultValue = ContentFolder.DEFAULT, description = "The content folder (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Parameters(index = "0", paramLabel = "DIALOG", description = "The id of the dialog, which is also its folder.")
    private String dialog;

    @Override
    public Integer call() {
        ReadResult result = content.read(folder);
        if (result.content().isEmpty()) {
            result.problems().forEach(command.commandLine().getErr()::println);
            return 1;
        }
        Content read = result.content().get();
        Dialog drawn = read.find(dialog).orElseThrow(() -> new ParameterException(command.commandLine(),
                "no dialog " + dialog + " (legal: "
                        + read.dialogs().keySet().stream().sorted().collect(Collectors.joining(", ")) + ")"));
        command.commandLine().getOut().print(DialogGraph.mermaid(drawn));
        command.commandLine().getOut().flush();
        return 0;
    }
}
