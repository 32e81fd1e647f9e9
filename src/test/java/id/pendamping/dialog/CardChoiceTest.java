package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A question whose options come from a list, and the place that nobody may keep. */
class CardChoiceTest {

    private static final String BYE = "- {id: bye, end: true}\n";

    @Test
    void aChoiceMayTakeItsOptionsFromAVariable() {
        assertThat(Dialogs.problems("""
                - {id: list, set: {shown: "near(null, null)"}}
                - {id: q, ask: choice, text: {id: A, en: B}, from: shown, into: one}
                """ + BYE)).isEmpty();
    }

    @Test
    void rejectsAListThatNobodyFills() {
        assertThat(Dialogs.problems("- {id: q, ask: choice, text: {id: A, en: B}, from: nothing}\n" + BYE))
                .singleElement().asString().contains("step q: unknown variable \"nothing\"");
    }

    @Test
    void rejectsAListForWhatIsTyped() {
        assertThat(Dialogs.problems("""
                - {id: list, set: {shown: "near(null, null)"}}
                - {id: q, ask: text, text: {id: A, en: B}, from: shown}
                """ + BYE)).singleElement().asString().contains("only a choice takes its options from a list");
    }

    @Test
    void thePlaceOfAPersonHasNoNameThatADialogCouldKeep() {
        assertThat(Dialogs.problems("- {id: s, set: {x: me.here}}\n" + BYE)).singleElement().asString()
                .contains("unknown name \"me.here\"");
        assertThat(Dialogs.problems("- {id: n, note: clinic.topic, values: {event: \"'e'\", words: me.here}}\n" + BYE))
                .singleElement().asString().contains("unknown name \"me.here\"");
        assertThat(Dialogs.problems("- {id: n, note: clinic.spot, values: {event: \"'e'\", where: me.here}}\n" + BYE))
                .isEmpty();
    }
}
