package id.pendamping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {

    private static final Path DIALOGS = Path.of("src/bench/dialogs");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void checkIsContentWithGoodContent() {
        assertEquals(0, run("check", DIALOGS.toString()), out::toString);
        assertTrue(out.toString().endsWith("0 errors, 0 warnings, 2 dialogs\n"), out::toString);
    }

    @Test
    void checkSaysEveryProblemAndFails(@TempDir Path folder) throws Exception {
        for (Path file : Files.walk(DIALOGS).filter(Files::isRegularFile).toList()) {
            Path copy = folder.resolve(DIALOGS.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy,
                    Files.readString(file).replace("next: bye", "next: by").replace("go: declined", "go: x"));
        }
        assertEquals(1, run("check", folder.toString()));
        assertTrue(out.toString().contains("\"by\"") && out.toString().contains("\"x\""), out::toString);
        assertTrue(
                out.toString().lines().allMatch(line -> line.matches("study/dialog\\.yaml:\\d+: .*|\\d+ errors?, .*")),
                out::toString);
    }

    @Test
    void checkNamesTheFolderThatIsNotThere() {
        assertEquals(2, run("check", "nowhere"));
        assertTrue(err.toString().startsWith("there is no folder "), err::toString);
    }

    @Test
    void graphDrawsADialog() {
        assertEquals(0, run("graph", "--dialogs", DIALOGS.toString(), "study"), err::toString);
        assertTrue(out.toString().startsWith("flowchart TD\n    s0[/\"consent<br>Hello! This is a small study."),
                out::toString);
    }

    @Test
    void graphNamesTheDialogsThereAre() {
        assertEquals(2, run("graph", "--dialogs", DIALOGS.toString(), "studie"));
        assertTrue(err.toString().startsWith("no dialog studie (legal: broadcast, study)"), err::toString);
    }

    @Test
    void helpNamesEveryCommand() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString().lines().map(String::strip).map(line -> line.split(" ")[0]).toList()
                .containsAll(java.util.List.of("serve", "check", "talk", "graph", "confirm-sending")), out::toString);
    }

    private int run(String... args) {
        CommandLine line = Commands.commandLine(Object.class);
        return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args);
    }
}
