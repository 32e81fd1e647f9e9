package id.pendamping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.pendamping.chat.Inbound.AttachmentKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final List<String> LINES = """
            # A vendor reads the first lesson.
            @ 2026-12-01T09:00 Asia/Makassar en
            > /start
            < Hello!
              Two lines.

              And a third.
              [Yes] [No]

            # She taps.
            > [Yes]
            * [✅ Yes]
            ~ 2d
            < Still there?
            ! restart
            > {location -6.2 106.8}
            > {voice}
            """.lines().toList();

    @Test
    void readsWhoDoesWhat() {
        Transcript transcript = parse(LINES);
        assertEquals(List.of(new Act.Type("/start"), new Act.Press("Yes"), new Act.Wait(Duration.ofDays(2)),
                new Act.Restart(), new Act.SharePlace(-6.2, 106.8), new Act.Send(AttachmentKind.VOICE)),
                transcript.scenes().stream().map(Transcript.Scene::act).toList());
        assertEquals(List.of("< Hello!", "  Two lines.", "  And a third.", "  [Yes] [No]"),
                transcript.scenes().getFirst().answer());
    }

    @Test
    void readsClockZoneAndLanguageFromTheTop() {
        Transcript.Setting setting = parse(LINES).setting();
        assertEquals(Instant.parse("2026-12-01T01:00:00Z"), setting.start());
        assertEquals("en", setting.language());
    }

    @Test
    void rewritesOnlyWhatTheBotSays() {
        Transcript transcript = parse(LINES);
        List<List<String>> same = List.of(List.of("< Hello!", "  Two lines.", "", "  And a third.", "  [Yes] [No]"),
                List.of("* [✅ Yes]"), List.of("< Still there?"), List.of(), List.of(), List.of());
        assertEquals(LINES, transcript.rewritten(same));
    }

    @Test
    void saysWhereALineCannotBeRead() {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class,
                () -> parse(List.of("> /start", "Hello")));
        assertEquals("x.txt:2: not a line of a transcript"
                + " (legal at the start of a line: # @ > < ~ % * \"! restart\" and two spaces)", wrong.getMessage());
        assertEquals("x.txt:1: time passes as 30m, 2h or 1d, not soon",
                assertThrows(IllegalArgumentException.class, () -> parse(List.of("~ soon"))).getMessage());
    }

    @Test
    void showsWhatIsMissingAndWhatIsNew() {
        assertEquals("    a\n  - b\n  + c\n    d", Difference.of(List.of("a", "b", "d"), List.of("a", "c", "d")));
    }

    private static Transcript parse(List<String> lines) {
        return Transcript.parse(Path.of("x.txt"), lines);
    }
}
