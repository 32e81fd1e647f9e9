package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.branch;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.item;
import static id.pendamping.engine.Build.option;
import static id.pendamping.engine.Build.quiz;
import static id.pendamping.engine.Build.say;
import static id.pendamping.engine.Build.value;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.Feedback;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.engine.Answers.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskingTest {

    private static final Found FOUND = new Found("fee", "Fee &lt;1&gt;", LocalDate.of(2026, 11, 20), "Law");
    private static final Answers ANSWERS = (question, language, today) -> question.contains("fee")
            ? List.of(FOUND)
            : List.of();

    private final Talker talker = new Talker(new DialogEngine(home(), EngineLimits.DEFAULT, ANSWERS));

    private static Content home() {
        Dialog asking = dialog("ask", List.of("/tanya", "tanya"), false,
                branch("given", scope -> scope.value("question") != null, "look", "question"),
                ask("question", AskKind.TEXT, "Which?", "look").done(),
                new Step.Answer("look", "question", "nobody", "gone"),
                say("gone", "Words kept: no", "bye"), say("nobody", "Nobody knows.", "bye"), end("bye"));
        Dialog takes = new Dialog(asking.id(), asking.version(), asking.title(), asking.triggers(), false,
                asking.reads(), asking.steps(), asking.first(), false, asking.file(),
                new Dialog.Takes("question", AskKind.TEXT, false), List.of());
        return content("start",
                dialog("start", List.of("/start"), false, ask("q", AskKind.CHOICE, "Red or blue?", "bye")
                        .options(option("red", "red"), option("blue", "blue")).done(),
                        end("bye")),
                dialog("exam", List.of("/exam"), false,
                        quiz("x", "pre", Feedback.NONE, false, Layout.LIST, "bye", item("b/Q1", 0, "one", "two")),
                        end("bye")),
                takes);
    }

    @Test
    void answersWhoeverAsksWhereNothingIsOpen() {
        assertThat(talker.types("what is the fee").said()).containsExactly("(answer)", "Words kept: no");
    }

    @Test
    void forgetsTheWordsOnceTheyAreAnswered() {
        talker.types("what is the fee");
        assertThat(talker.conversation().position().variables().values()).noneMatch(
                value -> String.valueOf(value).contains("fee"));
    }

    @Test
    void beginsAtHomeWithWordsThatAreNoQuestion() {
        assertThat(talker.types("good morning all").said()).singleElement().asString().startsWith("Red or blue?");
    }

    @Test
    void saysThatNobodyKnowsWhenAQuestionHasNoAnswer() {
        assertThat(talker.types("siapa presiden sekarang").said()).containsExactly("Nobody knows.");
    }

    @Test
    void takesTheWordsBehindACommandAndBehindAWord() {
        assertThat(talker.types("/tanya the fee").said()).containsExactly("(answer)", "Words kept: no");
        assertThat(talker.types("tanya the fee").said()).containsExactly("(answer)", "Words kept: no");
        assertThat(talker.types("tanya").said()).containsExactly("Which?");
    }

    @Test
    void answersBesideTheOpenQuestionAndAsksItAgainInOneMessage() {
        talker.types("/start");
        assertThat(talker.types("how much is the fee?").said()).singleElement().asString()
                .startsWith("(answer)").contains("Red or blue?");
        assertThat(talker.types("red").conversation().position().stack()).isEmpty();
    }

    @Test
    void hintsAsBeforeWhereNothingIsKnown() {
        talker.types("/start");
        assertThat(talker.types("how tall is it?").said()).singleElement().asString().startsWith("(hint-choice)");
    }

    @Test
    void givesNothingAwayInATest() {
        talker.types("/exam");
        assertThat(talker.types("what is the fee?").said()).singleElement().asString().startsWith("(hint-choice)");
    }

    @Test
    void keepsANoteOnlyWithConsent() {
        Dialog rating = dialog("rate", List.of("/rate"), false,
                new Step.Note("n", "feedback.rating",
                        Map.of("stars", value(scope -> "5"), "word", value(scope -> null)), Map.of(), null, "agree"),
                ask("agree", AskKind.CHOICE, "Agree?", "bye").options(option("yes", "yes"), option("no", "no"))
                        .consent(Consent.SERVICE).done(),
                end("bye"));
        Talker person = new Talker(content("rate", rating));
        assertThat(person.types("/rate").records()).isEmpty();
        assertThat(person.types("yes", "/rate").records()).singleElement().isEqualTo(new Effect.Note(
                "test:3#0", "person-1", person.now(), "feedback.rating", Map.of("stars", "5")));
    }
}
