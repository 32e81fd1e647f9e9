package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.item;
import static id.pendamping.engine.Build.option;
import static id.pendamping.engine.Build.quiz;
import static id.pendamping.engine.Build.say;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.Feedback;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.dialog.Step.QuizItem;
import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuizTest {

    private static final QuizItem Q1 = item("bank/Q1", 0, "Paris", "Rome", "Oslo");
    private static final QuizItem Q2 = item("bank/Q2", 1, "Six", "Eight", "Ten");

    private static Talker asked(Feedback feedback, boolean shuffle, Layout layout, QuizItem... items) {
        return new Talker(content("start", dialog("start", List.of("/start"), true,
                ask("agree", AskKind.CHOICE, "Setuju?", "test").options(option("yes", "Ya"), option("no", "Tidak"))
                        .consent(Consent.SERVICE).done(),
                quiz("test", "pre", feedback, shuffle, layout, "score", items),
                say("score", "{test.pre.right} of {test.pre.total} {test.pre.done}", "end"), end("end")),
                dialog("menu", List.of("/menu"), false,
                        ask("m", AskKind.CHOICE, "Menu?", "end").options(option("on", "Lanjut")).done(), end("end"))))
                .types("/start", "ya");
    }

    @Test
    void tellsAtOnceWhatWasRight() {
        Talker talker = asked(Feedback.NOW, false, Layout.BUTTONS, Q1, Q2);
        assertThat(talker.buttons()).containsExactly(List.of("Paris"), List.of("Rome"), List.of("Oslo"));
        talker.taps("Paris");
        assertThat(talker.said()).containsExactly("Right! Because bank/Q1.", "Question bank/Q2");
        assertThat(talker.records()).singleElement()
                .isEqualTo(
                        new SaveAnswer("test:3#0", "person-1", talker.now(), "pre", "bank/Q1", "indicator", 0, true));
        talker.types("six");
        assertThat(talker.said()).containsExactly("Not quite. Because bank/Q2.", "1 of 2 true");
        assertThat(talker.records()).last()
                .isEqualTo(new SaveResult("test:4#1", "person-1", talker.now(), "pre", 1, 2));
    }

    @Test
    void listsTheOptionsUnderNumbers() {
        Talker talker = asked(Feedback.NONE, false, Layout.LIST, Q1, Q2);
        assertThat(talker.said()).containsExactly("Question bank/Q1\n\n1. Paris\n2. Rome\n3. Oslo");
        assertThat(talker.buttons()).containsExactly(List.of("1", "2", "3"));
        assertThat(talker.types("b").said()).containsExactly("Question bank/Q2\n\n1. Six\n2. Eight\n3. Ten");
        assertThat(((SaveAnswer) talker.records().getFirst()).chosen()).isEqualTo(1);
    }

    @Test
    void explainsEverythingAtTheEnd() {
        Talker talker = asked(Feedback.END, false, Layout.BUTTONS, Q1, Q2);
        talker.taps("Rome").taps("Eight");
        assertThat(talker.said()).containsExactly("Question bank/Q1 | Rome | Because bank/Q1.\n\n"
                + "Question bank/Q2 | Eight | Because bank/Q2.", "1 of 2 true");
    }

    @Test
    void keepsTheShuffledOrderAndTheIndexOfTheBank() {
        QuizItem[] items = IntStream.range(0, 12).mapToObj(i -> item("b/" + i, 0, "A" + i, "B" + i, "C" + i, "D" + i))
                .toArray(QuizItem[]::new);
        Talker talker = asked(Feedback.NONE, true, Layout.BUTTONS, items);
        List<List<String>> shown = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            List<List<String>> before = talker.buttons();
            assertThat(talker.types("entah").buttons()).isEqualTo(before);
            shown.add(before.stream().map(row -> row.getFirst().substring(0, 1)).toList());
            talker.taps("A" + i);
            assertThat(((SaveAnswer) talker.records().getFirst()).chosen()).isZero();
        }
        assertThat(shown).anyMatch(order -> !order.equals(List.of("A", "B", "C", "D")));
        assertThat(talker.said()).containsExactly("12 of 12 true");
    }

    @Test
    void goesBackToTheItemBefore() {
        Talker talker = asked(Feedback.NOW, false, Layout.BUTTONS, Q1, Q2);
        talker.taps("Rome").types("salah pencet");
        assertThat(talker.said()).containsExactly("(undone)\n\nQuestion bank/Q1");
        talker.taps("Paris").taps("Eight");
        assertThat(talker.said()).contains("2 of 2 true");
        assertThat(talker.types("kembali").said()).containsExactly("(went-back)\n\nQuestion bank/Q2");
        assertThat(talker.conversation().position().variables()).doesNotContainKey("test.pre.done");
    }

    @Test
    void isLeftAndGoneOnWithWhereItWas() {
        Talker talker = asked(Feedback.NOW, true, Layout.BUTTONS, Q1, Q2);
        talker.taps("Paris");
        List<List<String>> shown = talker.buttons();
        talker.types("/menu");
        assertThat(talker.said()).containsExactly("Menu?");
        talker.taps("Lanjut");
        assertThat(talker.said()).containsExactly("(welcome-back Title start)\n\nQuestion bank/Q2");
        assertThat(talker.buttons()).isEqualTo(shown);
        talker.taps("Eight");
        assertThat(talker.said()).contains("2 of 2 true");
    }

    @Test
    void recordsNoAnswersWithoutConsent() {
        Talker talker = asked(Feedback.NOW, false, Layout.BUTTONS, Q1, Q2).types("/start", "tidak");
        talker.taps("Paris");
        assertThat(talker.records()).isEmpty();
        talker.taps("Eight");
        assertThat(talker.records()).isEmpty();
        assertThat(talker.said()).contains("2 of 2 true");
        assertThat(talker.conversation().position()).isEqualTo(Position.IDLE);
    }
}
