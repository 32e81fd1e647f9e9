package id.pendamping.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.Button;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.webchat.WebMessage.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final ChatId SARI = ChatId.of("web", "sari");

    private final List<WebMessage> lines = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T02:00:30Z");

    @Test
    void writesATalkAsAuthorsKeepIt() {
        add(Kind.TEXT, null, OutgoingMessage.text("/start"));
        long question = add(Kind.BOT, null, new OutgoingMessage("<b>Halo!</b> 1 &lt; 2\n\nBoleh mulai?",
                List.of(buttons("Ya", "Nanti"), buttons("Tidak")), null, Share.NOTHING));
        add(Kind.TAP, question, OutgoingMessage.text("Ya"));
        add(Kind.MARK, question, OutgoingMessage.text("Ya"));
        add(Kind.BOT, null,
                new OutgoingMessage("Ini kartunya.", List.of(),
                        new Media(Media.Kind.PICTURE, "lesson-1/media/kartu.png", "Kartu"), Share.NOTHING));
        add(Kind.PHOTO, null, OutgoingMessage.text(""));
        add(Kind.PLACE, null, OutgoingMessage.text("-6.2833 106.8441"));
        add(Kind.PHONE, null, OutgoingMessage.text("+62 812-0000-0001"));
        add(Kind.TEXT, null, OutgoingMessage.text("dua\nbaris"));
        assertThat(transcript()).isEqualTo("""
                @ 2026-11-21T09:00 Asia/Jakarta
                > /start
                < Halo! 1 < 2

                  Boleh mulai?
                  [Ya] [Nanti]
                  [Tidak]
                > [Ya]
                < Ini kartunya.
                  {picture lesson-1/media/kartu.png}
                > {photo}
                > {location -6.2833 106.8441}
                > {contact +6281200000001}
                > dua baris
                """);
    }

    @Test
    void anEditTellsItsWordsOnlyWhereTheyAreNew() {
        long question = add(Kind.BOT, null, OutgoingMessage.text("Pilih.").withKeyboard(List.of(buttons("A", "B"))));
        add(Kind.EDIT, question, OutgoingMessage.text("Pilih.").withKeyboard(List.of(buttons("✅ A", "B"))));
        add(Kind.EDIT, question, OutgoingMessage.text("Sudah."));
        assertThat(transcript()).isEqualTo("""
                @ 2026-11-21T09:00 Asia/Jakarta
                < Pilih.
                  [A] [B]
                * [✅ A] [B]
                * Sudah.
                """);
    }

    @Test
    void timePassesInTheUnitThatFits() {
        add(Kind.BOT, null, OutgoingMessage.text("a"));
        for (Duration pause : List.of(Duration.ofSeconds(90), Duration.ofMinutes(5), Duration.ofMinutes(61),
                Duration.ofDays(7).plusSeconds(40), Duration.ofHours(26).plusMinutes(30))) {
            now = now.plus(pause);
            add(Kind.BOT, null, OutgoingMessage.text("a"));
        }
        assertThat(transcript().lines().filter(line -> line.startsWith("~"))).containsExactly("~ 5m", "~ 1h", "~ 7d",
                "~ 1590m");
    }

    @Test
    void aTalkThatHasNotBegunIsEmpty() {
        assertThat(transcript()).isEmpty();
    }

    private static List<Button> buttons(String... labels) {
        return List.of(labels).stream().map(label -> new Button(label, "1:" + label)).toList();
    }

    private long add(Kind kind, Long about, OutgoingMessage shown) {
        lines.add(new WebMessage(lines.size() + 1L, SARI, kind, null, now, about, shown));
        return lines.size();
    }

    private String transcript() {
        return Transcript.of(lines, ZoneId.of("Asia/Jakarta"));
    }
}
