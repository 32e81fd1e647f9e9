package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told about texts and buttons that do not fit; every message is shown whole. */
class LengthProblemsTest {

    private static final String BYE = "- {id: bye, end: true}\n";

    @Test
    void countsTheLongestThatCanBePutIn() {
        String dialog = "- {id: q, ask: text, max: 50, text: {id: A, en: B}, into: word}\n- {id: say, say: {id: \""
                + "x".repeat(4040) + "{word}\", en: B}}\n" + BYE;

        assertThat(Dialogs.problems(dialog)).containsExactly(
                "d/dialog.yaml:6: step say: the text has up to 4100 characters (legal: at most 4096)");
        assertThat(Dialogs.problems(dialog.replace("max: 50", "max: 40").replace("xxxxx{", "{"))).isEmpty();
    }

    @Test
    void takesATypedAnswerWithoutLimitForAThousandCharacters() {
        assertThat(Dialogs.problems("- {id: q, ask: text, text: {id: A, en: B}, into: word}\n- {id: say, say: {id: \""
                + "x".repeat(3200) + "{word}\", en: B}}\n" + BYE)).containsExactly(
                        "d/dialog.yaml:6: step say: the text has up to 4200 characters (legal: at most 4096)");
    }

    @Test
    void followsWhatAVariableIsSetTo() {
        assertThat(Dialogs.problems("- {id: s, set: {a: \"'" + "y".repeat(90) + "'\"}}\n"
                + "- {id: t, set: {b: \"true ? a + a : ''\"}}\n- {id: say, say: {id: \"" + "x".repeat(4000)
                + "{b}\", en: B}}\n" + BYE)).containsExactly(
                        "d/dialog.yaml:7: step say: the text has up to 4180 characters (legal: at most 4096)");
    }

    @Test
    void countsCharactersAndNotMarkup() {
        assertThat(Dialogs.problems("- {id: say, say: {id: \"<b>" + "&".repeat(4096) + "</b>\", en: B}}\n" + BYE))
                .isEmpty();
    }

    @Test
    void allowsLessBesideAPicture() {
        List<String> problems = Dialogs.of("- {id: say, say: {id: " + "x".repeat(1025)
                + ", en: B}, media: {picture: media/a.png, alt: {id: A, en: B}}}\n" + BYE).file("d/media/a.png", "png")
                .problems();

        assertThat(problems).containsExactly("d/dialog.yaml:5: step say: the text has up to 1025 characters (legal: at"
                + " most 1024 with a picture, voice note or video)");
    }

    @Test
    void countsTheHintThatStandsBeforeAQuestion() {
        assertThat(Dialogs.problems("- {id: q, ask: text, text: {id: " + "x".repeat(4000) + ", en: B}, hint: {id: "
                + "y".repeat(200) + ", en: B}}\n" + BYE))
                .containsExactly("d/dialog.yaml:5: step q: the question with its"
                        + " hint has up to 4200 characters (legal: at most 4096)");
    }

    @Test
    void rejectsAButtonThatIsTooLong() {
        String ask = "- {id: q, ask: choice, text: {id: A, en: B}, options: [{value: a, label: {id: " + "x".repeat(65)
                + ", en: " + "x".repeat(65) + "}}]}\n" + BYE;

        assertThat(Dialogs.problems(ask)).containsExactly("d/dialog.yaml:5: step q: the button \"" + "x".repeat(65)
                + "\" has up to 65 characters (legal: at most 64, or show: list)");
        assertThat(Dialogs.problems(ask.replace("ask: choice", "ask: choice, show: list"))).isEmpty();
    }

    @Test
    void leavesRoomForTheTickOfAMultiChoice() {
        assertThat(
                Dialogs.problems("- {id: q, ask: multi-choice, text: {id: A, en: B}, options: [{value: a, label: {id: "
                        + "x".repeat(62) + ", en: " + "x".repeat(62) + "}}]}\n" + BYE))
                .containsExactly(
                        "d/dialog.yaml:5: step q: the button \"" + "x".repeat(62)
                                + "\" has up to 65 characters (legal: at most 64, or show: list)");
    }

    @Test
    void buttonsCarryFarLessThanAChannelTakes() {
        assertThat(LengthCheck.longestData(OptionReader.MOST)).isEqualTo(13);
    }
}
