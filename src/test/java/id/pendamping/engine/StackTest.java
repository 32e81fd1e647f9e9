package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.branch;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.option;
import static id.pendamping.engine.Build.say;
import static id.pendamping.engine.Build.set;
import static id.pendamping.engine.Build.value;
import static id.pendamping.engine.Build.way;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.engine.Position.Frame;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StackTest {

    private final Dialog start = dialog("start", List.of("/start", "mulai"), true,
            ask("name", AskKind.CHOICE, "Nama?", "lesson").options(option("a", "Ani"), option("b", "Budi")).done(),
            new Step.Call("lesson", "lesson", true, "after"), say("after", "Selesai, {name}.", "end"), end("end"));
    private final Dialog lesson = dialog("lesson", List.of("/pelajaran", "pelajaran satu"), false,
            ask("check", AskKind.CHOICE, "Paham?", "end").options(option("yes", "Paham"), option("no", "Belum")).done(),
            end("end"));
    private final Dialog menu = dialog("menu", List.of("/menu", "daftar isi"), false,
            branch("route", scope -> Boolean.TRUE.equals(scope.value("resumes")), "below", "alone"),
            ask("below", AskKind.CHOICE, "Menu, lanjut?", "end")
                    .options(option("on", "Lanjut"), way("l", "Pelajaran", "go"))
                    .done(),
            ask("alone", AskKind.CHOICE, "Menu.", "end").options(option("x", "Tutup")).done(),
            new Step.Call("go", "lesson", false, ""), end("end"));
    private final Dialog stop = dialog("berhenti", List.of("/berhenti"), false,
            set("off", Map.of("me.stopped", value(scope -> true)), "said"), say("said", "Baik, kami diam.", "end"),
            end("end"));
    private final Talker talker = new Talker(content("start", start, lesson, menu, stop));

    private List<String> open() {
        return talker.conversation().position().stack().stream().map(Frame::dialog).toList();
    }

    @Test
    void comesBackFromACallAndKnowsItsValues() {
        talker.types("/start").taps("Ani");
        assertThat(open()).containsExactly("start", "lesson");
        talker.taps("Paham");
        assertThat(talker.said()).containsExactly("Selesai, a.");
        assertThat(open()).isEmpty();
    }

    @Test
    void comesBackToTheQuestionThatWasOpen() {
        talker.types("/start", "menu");
        assertThat(talker.said()).containsExactly("Menu, lanjut?");
        assertThat(open()).containsExactly("start", "menu");
        talker.taps("Lanjut");
        assertThat(talker.said()).containsExactly("(welcome-back Title start)\n\nNama?");
        talker.taps("Budi");
        assertThat(talker.said()).containsExactly("Paham?");
    }

    @Test
    void hearsWordsThatBeginADialogUnlessTheyAnswer() {
        talker.types("/start", "Daftar isi!");
        assertThat(talker.said()).containsExactly("Menu, lanjut?");
        talker.types("pelajaran");
        assertThat(talker.said()).containsExactly("Paham?");
        assertThat(open()).containsExactly("start", "lesson");
    }

    @Test
    void neverOpensADialogTwice() {
        talker.types("/start", "/menu", "/pelajaran", "/menu");
        assertThat(open()).containsExactly("start", "menu");
        assertThat(talker.said()).containsExactly("Menu, lanjut?");
        talker.types("/start");
        assertThat(open()).containsExactly("start");
    }

    @Test
    void goesBackFromTheMenuToTheQuestion() {
        talker.types("/start", "/menu", "kembali");
        assertThat(talker.said()).containsExactly("(went-back)\n\nNama?");
        assertThat(talker.types("kembali").said()).containsExactly("(nothing-to-undo)\n\nNama?");
    }

    @Test
    void takesAnAnswerBackWithWhatItChanged() {
        talker.types("/start").taps("Ani").types("kembali");
        assertThat(talker.said()).containsExactly("(went-back)\n\nNama?");
        assertThat(talker.conversation().position().variables()).isEmpty();
        talker.taps("Budi").taps("Paham");
        assertThat(talker.said()).containsExactly("Selesai, b.");
    }

    @Test
    void leavesTheOldestWhenTooManyAreOpen() {
        Dialog[] many = IntStream.range(0, 20).mapToObj(i -> dialog("d" + i, List.of("/d" + i), false,
                ask("q", AskKind.CHOICE, "Q" + i, "end").options(option("x", "X" + i)).done(), end("end")))
                .toArray(Dialog[]::new);
        Talker deep = new Talker(content("d0", many));
        IntStream.range(0, 20).forEach(i -> deep.types("/d" + i));
        assertThat(deep.said()).containsExactly("Q19");
        assertThat(deep.conversation().position().stack()).hasSize(EngineLimits.DEFAULT.depth());
    }

    @Test
    void fallsSilentAndAnswersOnlyWhatIsWritten() {
        talker.types("/start", "berhenti");
        assertThat(talker.said()).containsExactly("Baik, kami diam.");
        assertThat(open()).isEmpty();
        assertThat(talker.types("apa kabar").said()).containsExactly("(stopped)");
        assertThat(talker.presses("1:0").said()).containsExactly("(old-button)\n\n(stopped)");
        assertThat(talker.types("/menu").said()).containsExactly("Menu.");
        assertThat(talker.conversation().standing().stopped()).isTrue();
        talker.types("mulai");
        assertThat(talker.said()).containsExactly("Nama?");
        assertThat(talker.conversation().standing().stopped()).isFalse();
    }

    @Test
    void offersAButtonWhereNothingIsOpen() {
        talker.types("/berhenti", "apa kabar");
        assertThat(talker.said()).containsExactly("(stopped)");
        talker.presses(talker.conversation().waitNo() + ":begin");
        assertThat(talker.said()).containsExactly("Nama?");
        assertThat(talker.conversation().standing().stopped()).isFalse();
        talker.presses("1:begin");
        assertThat(talker.said()).containsExactly("(old-button)\n\nNama?");
    }

    @Test
    void tellsAboutEditingOnceAMinute() {
        talker.types("/start");
        assertThat(talker.edits().said()).containsExactly("(edited)");
        assertThat(talker.edits().turn().effects()).isEmpty();
        talker.waits(Duration.ofMinutes(2));
        assertThat(talker.edits().said()).containsExactly("(edited)");
    }

    @Test
    void goesOnInANewVersionWhereTheStepStillIs() {
        talker.types("/start").taps("Ani");
        Dialog newer = dialog("lesson", "2", List.of(), false, say("new", "Baru.", "check"),
                ask("check", AskKind.CHOICE, "Paham sekarang?", "end").options(option("yes", "Paham")).done(),
                end("end"));
        Talker later = talker.with(content("start", start, newer, menu));
        assertThat(later.types("ulang").said()).containsExactly("Paham sekarang?");
        assertThat(later.conversation().position().stack().getLast().version()).isEqualTo("2");
        assertThat(later.taps("Paham").said()).containsExactly("Selesai, a.");
    }

    @Test
    void beginsADialogAnewWhoseStepIsGone() {
        talker.types("/start").taps("Ani");
        Dialog newer = dialog("lesson", "2", List.of(), false,
                ask("other", AskKind.CHOICE, "Sudah jelas?", "end").options(option("yes", "Jelas")).done(), end("end"));
        Talker later = talker.with(content("start", start, newer, menu));
        assertThat(later.taps("Paham").said()).containsExactly("(old-button)\n\nSudah jelas?");
        assertThat(later.taps("Jelas").said()).containsExactly("Selesai, a.");
    }

    @Test
    void leavesADialogThatIsGone() {
        talker.types("/start").taps("Ani");
        Dialog newer = dialog("start", "2", List.of("/start"), true,
                ask("name", AskKind.CHOICE, "Nama?", "after").options(option("a", "Ani")).done(),
                new Step.Call("lesson", "menu", true, "after"), say("after", "Selesai, {name}.", "end"), end("end"));
        Talker later = talker.with(content("start", newer, menu));
        assertThat(later.taps("Paham").said()).containsExactly("Selesai, a.");
        assertThat(later.types("kembali").said()).hasSize(1);
    }

    @Test
    void survivesThatEverythingIsGone() {
        talker.types("/start").taps("Ani");
        Talker later = talker.with(content("menu", menu));
        assertThat(later.types("halo").said()).containsExactly("(idle)");
    }
}
