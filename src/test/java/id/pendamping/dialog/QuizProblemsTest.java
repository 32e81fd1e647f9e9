package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told about quizzes and their banks; every message is shown whole. */
class QuizProblemsTest {

    private static final String QUIZ = Dialogs.HEAD + """
              - {id: quiz, quiz: [bank/Q1]}
              - {id: bye, end: true}
            """;

    @ParameterizedTest
    @CsvSource({"right: 0", "right: 3", "'right: [1, 2]'", "right: -1"})
    void rejectsAnItemWithoutExactlyOneRightAnswer(String right) {
        assertThat(ContentFixture.of(QUIZ).change("banks/bank.yaml", "right: 2", right).problems()).contains(
                "banks/bank.yaml:9: item Q1: exactly one option has to be right (legal: one number from 1 to 2)");
    }

    @Test
    void rejectsAnItemThatNamesNoRightAnswer() {
        assertThat(ContentFixture.of(QUIZ).change("banks/bank.yaml", "    right: 2\n", "").problems()).contains(
                "banks/bank.yaml:3: item Q1: no right option is named (legal: one number from 1 to 2)");
    }

    @Test
    void rejectsOptionsThatReadAlike() {
        assertThat(ContentFixture.of(QUIZ).change("banks/bank.yaml", "Only employees", "everybody!").problems())
                .containsExactly("banks/bank.yaml:8: item Q1: the option \"Everybody\" stands here twice");
    }

    @Test
    void rejectsAnUnknownItem() {
        assertThat(ContentFixture.of(QUIZ.replace("bank/Q1", "bank/Q9")).problems()).containsExactly(
                "d/dialog.yaml:5: step quiz: unknown item \"bank/Q9\" (legal: bank/Q1, bank/Q2)");
    }

    @Test
    void rejectsAnItemThatIsAskedTwice() {
        assertThat(ContentFixture.of(QUIZ.replace("[bank/Q1]", "[bank/Q1, bank/Q1]")).problems())
                .containsExactly("d/dialog.yaml:5: step quiz: the item \"bank/Q1\" is asked twice");
    }

    @Test
    void rejectsAnItemThatRestsOnAnUnknownFact() {
        assertThat(ContentFixture.of(QUIZ).change("banks/bank.yaml", "facts: [jkn.wajib_semua]", "facts: [jkn.wajib]")
                .problems()).containsExactly("banks/bank.yaml:11: item Q1: unknown fact \"jkn.wajib\" (closest of 19:"
                        + " jkn.wajib_semua, jkn.lama, jkn.tanggal_jatuh_tempo, jkn.iuran.kelas1, jkn.iuran.kelas2)");
    }

    @Test
    void rejectsAnItemTwice() {
        assertThat(ContentFixture.of(QUIZ).change("banks/bank.yaml", "id: Q2", "id: Q1").problems())
                .containsExactly("banks/bank.yaml:12: item Q1: the item \"bank/Q1\" stands here twice");
    }

    @Test
    void rejectsABankInTheFileOfAnother() {
        assertThat(ContentFixture.of(QUIZ).change("banks/bank.yaml", "bank: bank", "bank: jkn").problems()).contains(
                "banks/bank.yaml:1: the bank is called \"jkn\", its file banks/bank.yaml (legal: the file banks/jkn.yaml)");
    }

    @Test
    void rejectsATestThatCannotBeNamed() {
        assertThat(ContentFixture.of(QUIZ.replace("[bank/Q1]", "[bank/Q1], test: pre-test")).problems())
                .containsExactly(
                        "d/dialog.yaml:5: step quiz: a test cannot be called \"pre-test\" (legal: letters, digits and _)");
    }

    @Test
    void countsTheRightOptionFromNought() {
        Step.Quiz quiz = (Step.Quiz) ContentFixture.read(QUIZ).dialog("d").step("quiz");

        assertThat(quiz.items()).extracting(Step.QuizItem::id, Step.QuizItem::right)
                .containsExactly(tuple("bank/Q1", 1));
    }
}
