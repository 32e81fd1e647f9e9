package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.option;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.Inbound.AttachmentKind;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.dialog.Step.AskKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskKindsTest {

    /** Someone who was asked, and will be asked something else afterwards. */
    private static Talker asked(AskKind kind) {
        return asked(ask("q", kind, "Question?", "next"));
    }

    private static Talker asked(Build.AskOf question) {
        return new Talker(content("start", dialog("start", List.of("/start"), true, question.done(),
                ask("next", AskKind.TEXT, "Next?", "end").done(), end("end")))).types("/start");
    }

    private static Object stored(Talker talker) {
        assertThat(talker.said()).contains("Next?");
        return talker.variable("start.q");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"CHOICE", "MULTI_CHOICE", "TEXT"})
    void hintsAndHelpsByItsKind(AskKind kind) {
        String key = kind.name().toLowerCase(java.util.Locale.ROOT);
        Talker talker = asked(kind);
        assertThat(talker.types("{\"$gt\":\"\"}").said()).containsExactly("(hint-" + key + ")\n\nQuestion?");
        assertThat(talker.types("9".repeat(400)).said()).containsExactly("(help-" + key + ")\n\nQuestion?");
        assertThat(talker.types("1e309").said()).containsExactly("(help-" + key + ")\n\nQuestion?");
        assertThat(talker.types("مرحبا").said()).containsExactly("(help-" + key + ")\n\nQuestion?");
    }

    @Test
    void storesWhatWasMeant() {
        assertThat(stored(asked(AskKind.NUMBER).types("1.200"))).isEqualTo(1200L);
        assertThat(stored(asked(AskKind.MONEY).types("goceng"))).isEqualTo(5000L);
        assertThat(stored(asked(AskKind.DATE).types("besok"))).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(stored(asked(AskKind.TIME).types("5 sore"))).isEqualTo("17:00");
        assertThat(stored(asked(AskKind.PHONE).types("0812-3456-7890"))).isEqualTo("+6281234567890");
        assertThat(stored(asked(AskKind.PHONE).sharesContact("6281234567890"))).isEqualTo("+6281234567890");
        assertThat(stored(asked(AskKind.LOCATION).sharesPlace(-6.2, 106.8))).isEqualTo("shared");
        assertThat(stored(asked(AskKind.PHOTO).sends(AttachmentKind.PHOTO))).isEqualTo("file-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3273011509900001", "3273 0155 0990 0001", "5106.0241.0785-0003", "9101010101900001",
            "9401010101900001",
            "9201010101900001", "3273012902000001"})
    void takesANikAndKeepsNothingOfIt(String nik) {
        Talker talker = asked(AskKind.NIK).types(nik);
        assertThat(talker.said()).containsExactly("Next?");
        assertThat(stored(talker)).isEqualTo("ok");
        assertThat(talker.conversation().toString()).doesNotContain(nik);
    }

    @ParameterizedTest
    @CsvSource({"3273013202900001, (nik-odd-date 320290)", "3273017102900001, (nik-odd-date 710290)",
            "2073011509900001, (nik-odd-province 20)", "3200011509900001, (nik-odd-province 320001)",
            "3273011509900000, (nik-odd-serial)"})
    void warnsOfAnOddNikAndTakesIt(String nik, String warning) {
        Talker talker = asked(AskKind.NIK).types(nik);
        assertThat(talker.said()).containsExactly(warning, "Next?");
        assertThat(stored(talker)).isEqualTo("ok");
    }

    @Test
    void refusesANikThatIsTooShort() {
        assertThat(asked(AskKind.NIK).types("327301150990000").said()).containsExactly("(hint-nik)\n\nQuestion?");
    }

    @Test
    void keepsNumbersWithinBounds() {
        Talker talker = asked(ask("q", AskKind.NUMBER, "Question?", "next").between(1L, 5L));
        assertThat(talker.types("6").said()).containsExactly("(hint-number)\n\nQuestion?");
        assertThat(stored(talker.types("5"))).isEqualTo(5L);
    }

    @Test
    void offersToShareInsteadOfTyping() {
        assertThat(asked(AskKind.LOCATION).question().ask()).isEqualTo(Share.PLACE);
        assertThat(asked(AskKind.PHONE).question().ask()).isEqualTo(Share.PHONE);
        assertThat(asked(AskKind.TEXT).question().ask()).isEqualTo(Share.NOTHING);
    }

    @Test
    void refusesAPlaceThatDoesNotExist() {
        assertThat(asked(AskKind.LOCATION).sharesPlace(Double.NaN, 1).said())
                .containsExactly("(hint-location)\n\nQuestion?");
        assertThat(asked(AskKind.LOCATION).sharesPlace(1, 181).said())
                .containsExactly("(hint-location)\n\nQuestion?");
    }

    @Test
    void skipsWhatIsOptional() {
        Talker talker = asked(ask("q", AskKind.TEXT, "Question?", "next").optional());
        assertThat(talker.buttons()).containsExactly(List.of("Lewati"));
        assertThat(stored(talker.taps("Lewati"))).isNull();
        assertThat(stored(asked(ask("q", AskKind.NUMBER, "Question?", "next").optional()).types("lewat aja", "skip")))
                .isNull();
        assertThat(asked(ask("q", AskKind.NUMBER, "Question?", "next")).types("skip").said()).hasSize(1)
                .doesNotContain("Next?");
    }

    @Test
    void understandsTicksInWords() {
        Build.AskOf things = ask("q", AskKind.MULTI_CHOICE, "Question?", "next").list()
                .options(option("a", "Air minum"), option("b", "Senter"), option("c", "Kotak P3K"));
        assertThat(asked(things).said()).containsExactly("Question?\n\n1. ⬜ Air minum\n2. ⬜ Senter\n3. ⬜ Kotak P3K");
        assertThat(asked(things).buttons()).containsExactly(List.of("⬜ 1", "⬜ 2", "⬜ 3"), List.of("Selesai"));
        assertThat(stored(asked(things).types("3, 1"))).isEqualTo(List.of("a", "c"));
        assertThat(stored(asked(things).types("1 2"))).isEqualTo(List.of("a", "b"));
        assertThat(stored(asked(things).types("air minum dan sentre"))).isEqualTo(List.of("a", "b"));
        assertThat(stored(asked(things).taps("⬜ 2").types("udah"))).isEqualTo(List.of("b"));
        assertThat(asked(things).types("1, kucing").said().getFirst()).startsWith("(hint-multi-choice)");
    }
}
