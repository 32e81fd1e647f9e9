package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.option;
import static id.pendamping.engine.Build.say;
import static id.pendamping.engine.Build.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendamping.chat.Inbound.AttachmentKind;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.engine.Effect.Send;
import id.pendamping.engine.EngineLimits.LimitReached;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {

    private final Content content = content("start", dialog("start", List.of("/start", "mulai"), true,
            say("hello", "Halo!", "work"),
            ask("work", AskKind.CHOICE, "Kerja apa?", "name").options(option("ojek", "Ojek"),
                    way("other", "Lainnya", "bye")).done(),
            ask("name", AskKind.TEXT, "Siapa nama?", "things").done(),
            ask("things", AskKind.MULTI_CHOICE, "Punya apa?", "time").options(option("water", "Water"),
                    option("torch", "Torch"), option("map", "Map")).between(1L, 2L).done(),
            ask("time", AskKind.TIME, "Jam berapa?", "bye").done(),
            say("bye", "Terima kasih {name} {things} {time}", "end"),
            end("end")));
    private final Talker talker = new Talker(content);

    @Test
    void saysAndAsksUntilAQuestionWaits() {
        talker.types("/start");
        assertThat(talker.said()).containsExactly("Halo!", "Kerja apa?");
        assertThat(talker.buttons()).containsExactly(List.of("Ojek"), List.of("Lainnya"));
        assertThat(talker.question().keyboard().get(1).getFirst().data()).isEqualTo("1:1");
        assertThat(talker.turn().effects()).extracting(Effect::id).containsExactly("test:1#0", "test:1#1");
        assertThat(talker.turn().effects()).extracting(effect -> ((Send) effect).question()).containsExactly(false,
                true);
    }

    @Test
    void beginsAtHomeWhateverIsSaidFirst() {
        assertThat(talker.types("halo bot").said()).containsExactly("Halo!", "Kerja apa?");
    }

    @Test
    void goesTheWayOfTheOption() {
        talker.types("/start").taps("Lainnya");
        assertThat(talker.said()).containsExactly("Terima kasih ? ? ?");
        assertThat(talker.conversation().position()).isEqualTo(Position.IDLE);
    }

    @Test
    void walksToTheEndWithTypedAnswers() {
        talker.types("/start", "ojek", "  Sari & Co ", "1, 3");
        assertThat(talker.said()).containsExactly("Jam berapa?");
        talker.types("21:15");
        assertThat(talker.said()).containsExactly("Terima kasih Sari & Co [water, map] 21:15");
    }

    @Test
    void ticksInTheSameMessageAndKeepsTheNumberOfTheQuestion() {
        talker.types("/start", "1", "Sari");
        int waitNo = talker.conversation().waitNo();
        talker.taps("⬜ Water");
        assertThat(talker.buttons()).containsExactly(List.of("✅ Water"), List.of("⬜ Torch"), List.of("⬜ Map"),
                List.of("Selesai"));
        Send send = (Send) talker.turn().effects().getFirst();
        assertThat(send.edits()).isEqualTo(talker.conversation().shownMessage());
        assertThat(talker.conversation().waitNo()).isEqualTo(waitNo);
        talker.taps("⬜ Map").taps("✅ Water").taps("Selesai");
        assertThat(talker.variable("start.things")).isEqualTo(List.of("map"));
        assertThat(talker.turn().courtesy().markLabel()).isEqualTo("✓ Map");
    }

    @Test
    void wantsAsManyTicksAsTheStepSays() {
        talker.types("/start", "1", "Sari").taps("Selesai");
        assertThat(talker.said()).containsExactly("(hint-multi-choice)\n\nPunya apa?");
        talker.taps("⬜ Water").taps("⬜ Map").taps("⬜ Torch");
        assertThat(talker.said()).containsExactly("(hint-multi-choice)\n\nPunya apa?");
        assertThat(talker.buttons().get(1)).containsExactly("⬜ Torch");
    }

    @Test
    void hintsOnceAndHelpsAfterwards() {
        talker.types("/start", "xyzzy");
        assertThat(talker.said()).containsExactly("(hint-choice)\n\nKerja apa?");
        assertThat(talker.types("quux").said()).containsExactly("(help-choice)\n\nKerja apa?");
        assertThat(talker.types("plugh").said()).containsExactly("(help-choice)\n\nKerja apa?");
        talker.taps("Ojek");
        assertThat(talker.said()).containsExactly("Siapa nama?");
    }

    @Test
    void takesADoublePressOnce() {
        talker.types("/start");
        String data = talker.question().keyboard().getFirst().getFirst().data();
        talker.presses(data);
        assertThat(talker.said()).containsExactly("Siapa nama?");
        assertThat(talker.turn().courtesy().markLabel()).isEqualTo("✓ Ojek");
        talker.pressesAtOnce(data);
        assertThat(talker.turn().effects()).isEmpty();
        assertThat(talker.turn().courtesy().toast()).isEqualTo("(already-received)");
        talker.presses(data);
        assertThat(talker.said()).containsExactly("(old-button)\n\nSiapa nama?");
    }

    @Test
    void answersAnOldButtonWhereNothingIsOpen() {
        talker.types("/start").taps("Lainnya").presses("1:0");
        assertThat(talker.said()).containsExactly("(old-button)\n\n(idle)");
    }

    @Test
    void takesAnyDataOfAButton() {
        talker.types("/start");
        for (String data : List.of("", ":", "x", "1:", "99999999999999999999:0", "1:99999999999", "-1:0", "1:-1",
                "1:done",
                "{\"$gt\":\"\"}", "1:0:0", "¹:0", "x".repeat(5000))) {
            talker.presses(data);
            assertThat(talker.said()).as(data).hasSize(1);
            assertThat(talker.said().getFirst()).startsWith("(old-button)");
        }
    }

    @Test
    void warnsAndAsksAgain() {
        talker.types("/start");
        assertThat(talker.sends(AttachmentKind.VOICE).said()).containsExactly("(voice)\n\nKerja apa?");
        assertThat(talker.sends(AttachmentKind.PHOTO).said()).containsExactly("(photo-warning)\n\nKerja apa?");
        assertThat(talker.sends(AttachmentKind.STICKER).said()).containsExactly("(attachment)\n\nKerja apa?");
        assertThat(talker.sharesPlace(1, 1).said()).containsExactly("(attachment)\n\nKerja apa?");
        assertThat(talker.types("otp 123456").said()).containsExactly("(secret-warning)\n\nKerja apa?");
        assertThat(talker.edits().said()).containsExactly("(edited)");
        talker.types("1", "kode otp saya 123456");
        assertThat(talker.said()).containsExactly("(secret-warning)\n\nSiapa nama?");
        talker.types("NIK 3273011509900001");
        assertThat(talker.said()).containsExactly("(nik-warning)\n\nSiapa nama?");
    }

    @Test
    void takesFreeTextLiterallyButForExactWordsAndCommands() {
        talker.types("/start", "1", "menuh");
        assertThat(talker.variable("start.name")).isEqualTo("menuh");
        talker.types("/start", "1", "Ulang!");
        assertThat(talker.said()).containsExactly("Siapa nama?");
        talker.types("/entah");
        assertThat(talker.said()).containsExactly("(hint-text)\n\nSiapa nama?");
        talker.types("x".repeat(4096));
        assertThat(talker.said()).containsExactly("(too-long)\n\nSiapa nama?");
        talker.types("\u202E\u200B");
        assertThat(talker.said()).containsExactly("(help-text)\n\nSiapa nama?");
        talker.types("stop");
        assertThat(talker.said()).containsExactly("(stop-confirmed)");
    }

    @Test
    void hearsWordsThatWorkEverywhereMisspelt() {
        talker.types("/start");
        assertThat(talker.types("ulnag").said()).containsExactly("Kerja apa?");
        assertThat(talker.types("bantuann").said()).containsExactly("(help-choice)\n\nKerja apa?");
        assertThat(talker.types("/help@somebot").said()).containsExactly("(help-choice)\n\nKerja apa?");
        assertThat(talker.types("/ulangg").said()).containsExactly("Kerja apa?");
        assertThat(talker.types("pulang").said()).containsExactly("(hint-choice)\n\nKerja apa?");
        assertThat(talker.types("brhenti").said()).containsExactly("(stop-confirmed)");
    }

    @ParameterizedTest
    @CsvSource({"stop dong kak, true", "udah jgn kirim lagi ya, true", "jangan berhenti, false",
            "saya mau berhenti kerja jadi ojek bulan depan, false"})
    void hearsStopInAShortSentence(String typed, boolean stops) {
        assertThat(talker.types("/start", typed).conversation().standing().stopped()).isEqualTo(stops);
    }

    @Test
    void startsAnewWithACommandThatCarriesMore() {
        talker.types("/start", "1");
        assertThat(talker.types("/Start@some_bot ref_123").said()).containsExactly("Halo!", "Kerja apa?");
    }

    @Test
    void decidesTheSameAgain() {
        talker.types("/start");
        DialogEngine other = new DialogEngine(content, EngineLimits.DEFAULT);
        var inbound = new id.pendamping.chat.Inbound.Text("x:1", talker.conversation().chat(), talker.now(), "1");
        Turn once = other.turn(talker.conversation(), Snapshot.EMPTY, inbound);
        assertThat(new DialogEngine(content, EngineLimits.DEFAULT).turn(talker.conversation(), Snapshot.EMPTY, inbound))
                .isEqualTo(once);
    }

    @Test
    void stopsALoopWithoutAQuestion() {
        Talker lost = new Talker(content("loop", dialog("loop", List.of("/start"), true, say("a", "a", "b"),
                say("b", "b", "a"))));
        assertThatThrownBy(() -> lost.types("/start")).isInstanceOf(LimitReached.class)
                .hasMessage("more than 60 steps without a question");
    }

    @Test
    void neverSaysMoreThanAChannelTakes() {
        Talker long4096 = new Talker(content("start", dialog("start", List.of("/start"), true,
                ask("q", AskKind.CHOICE, "<b>" + "x".repeat(4090) + "</b>", "end")
                        .options(option("a", "L".repeat(80)), option("b", "  ")).done(),
                end("end"))));
        long4096.types("/start", "garbage");
        assertThat(long4096.said().getFirst()).hasSize(4096);
        assertThat(long4096.messages().getFirst().html()).doesNotContain("<b>");
        assertThat(long4096.buttons().getFirst().getFirst()).hasSize(64).endsWith("…");
    }
}
