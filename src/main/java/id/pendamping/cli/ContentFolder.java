package id.pendamping.cli;

import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.ReadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The content folder as the commands name it; read without starting the program, so that it is quick. */
final class ContentFolder {

    static final String DEFAULT = "${env:PENDAMPING_DIALOGS:-dialogs}";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "${env:PENDAMPING_ZONE:-Asia/Jakarta}", description = "Time zone that says what day it is (default: ${DEFAULT-VALUE}).")
    private ZoneId zone;

    ReadResult read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(),
                    "there is no folder " + folder.toAbsolutePath().normalize());
        }
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), zone);
        return ContentReader.read(folder, today);
    }
}
