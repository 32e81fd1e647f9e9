package id.pendamping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Really kills the program, in the middle of a talk, again and again. */
@Timeout(240)
class KilledProcessTest {

    private static final int ALIVE = -1;

    /** @param killAfter milliseconds after it was said, or {@link #ALIVE} */
    private record Line(String says, int killAfter, List<String> answers) {
    }

    private static final List<Line> TALK = List.of(
            new Line("/start", ALIVE, List.of("Hello! This is a small study. Do you agree to take part?")),
            new Line("Yes, I agree", 0, List.of("What is your name?")),
            new Line("Anna", 15, List.of("Question 1 of 5: What is the capital of France?")),
            new Line("Paris", 4, List.of("Right! Paris is the capital of France.",
                    "Question 2 of 5: How many legs has a spider?")),
            new Line("Six", ALIVE,
                    List.of("Not quite. A spider has eight legs.", "Question 3 of 5: Which planet is the largest?")),
            new Line("Jupiter", 8,
                    List.of("Right! Jupiter is the largest planet.", "Question 4 of 5: What is 7 times 8?")),
            new Line("54", ALIVE,
                    List.of("Not quite. 7 times 8 is 56.", "Question 5 of 5: Which gas do plants take in?")),
            new Line("Carbon dioxide", 30, List.of("Right! Plants take in carbon dioxide.", "Your score: 3 of 5",
                    "Checklist: mark what you have")));

    @Test
    void everyAnswerSurvivesAndAtMostTheMessageInFlightIsDoubled(@TempDir Path folder) throws Exception {
        int kills = 0;
        try (ServedProcess program = new ServedProcess(folder, Path.of("src/bench/dialogs"))) {
            for (Line line : TALK) {
                String uuid = UUID.randomUUID().toString();
                CompletableFuture<Boolean> taken = program.says(uuid, line.says());
                if (line.killAfter() != ALIVE) {
                    pause(line.killAfter());
                    program.kill();
                    kills++;
                    program.start();
                }
                // What a browser and Telegram do: until it is acknowledged, it is said again.
                while (!taken.get(40, TimeUnit.SECONDS)) {
                    taken = program.says(uuid, line.says());
                }
                program.awaitTalk("no answer to " + line, talk -> talk.stream().map(KilledProcessTest::words).toList()
                        .containsAll(line.answers()));
            }
            assertTalk(program.talk().stream().map(KilledProcessTest::words).toList(), kills);
        }
    }

    private static void assertTalk(List<String> talk, int kills) {
        List<String> expected = TALK.stream().flatMap(line -> line.answers().stream()).toList();
        List<String> heard = talk.stream().filter(expected::contains).toList();
        assertEquals(expected, heard.stream().distinct().toList(), () -> "order of " + talk);
        assertTrue(heard.size() - expected.size() <= kills, () -> "doubled more than once a kill: " + talk);
    }

    private static String words(String line) {
        return line.startsWith("< ") ? line.substring(2) : "";
    }

    private static void pause(int milliseconds) throws Exception {
        if (milliseconds > 0) {
            new CompletableFuture<>().completeOnTimeout(true, milliseconds, TimeUnit.MILLISECONDS).get();
        }
    }
}
