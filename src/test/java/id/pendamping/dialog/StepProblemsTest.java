package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told about single steps; every message is shown whole. */
class StepProblemsTest {

    private static final String BYE = "- {id: bye, end: true}\n";

    @Test
    void rejectsAnUnknownStep() {
        assertThat(Dialogs.problems("- {id: hi, say: {id: A, en: B}, next: by}\n" + BYE)).containsExactly(
                "d/dialog.yaml:5: step hi: unknown step \"by\" (legal: hi, bye)");
    }

    @Test
    void rejectsAnOptionThatLeadsToAnUnknownStep() {
        assertThat(Dialogs.problems("""
                - id: q
                  ask: choice
                  text: {id: A, en: B}
                  options:
                    - {value: a, label: {id: A, en: B}, go: nowhere}
                """ + BYE)).containsExactly("d/dialog.yaml:9: step q: unknown step \"nowhere\" (legal: q, bye)");
    }

    @Test
    void rejectsAShortTextThatIsMissingInALanguage() {
        assertThat(Dialogs.problems("- {id: hi, say: {id: Apa, en: What, short: {id: A}}}\n" + BYE)).singleElement()
                .asString().contains("the text is missing in en");
    }

    @Test
    void rejectsAnAnswerWithoutItsQuestion() {
        assertThat(Dialogs.problems("- {id: a, answer: words, none: bye}\n" + BYE)).singleElement().asString()
                .contains("step a: unknown variable \"words\"");
    }

    @Test
    void rejectsANoteThatNobodyKeeps() {
        assertThat(Dialogs.problems("- {id: n, note: feedback.ratin, values: {stars: \"1\"}}\n" + BYE)).singleElement()
                .asString().contains("step n: unknown note \"feedback.ratin\"", "feedback.rating");
        assertThat(Dialogs.problems("- {id: n, note: feedback.rating, values: {starz: \"1\"}}\n" + BYE)).singleElement()
                .asString().contains("step n: unknown value \"starz\"", "legal: about, stars, word");
    }

    @Test
    void rejectsATrialOfOneOrOfFive() {
        String variant = "{name: {id: A, en: A}, go: bye}";
        assertThat(Dialogs.problems("- {id: t, trial: [" + variant + "]}\n" + BYE)).containsExactly(
                "d/dialog.yaml:5: step t: a trial compares something with something (legal: trial: [{name: …, go: …},"
                        + " {name: …, go: …}], or one of them and held-out: …)");
        assertThat(Dialogs.problems("- {id: t, trial: [" + String.join(", ", Collections.nCopies(5, variant)) + "]}\n"
                + BYE)).containsExactly(
                        "d/dialog.yaml:5: step t: the trial has 5 variants (legal: at most 4, and held-out)");
        assertThat(Dialogs.problems("- {id: t, trial: [" + variant + "], held-out: bye}\n" + BYE)).isEmpty();
    }

    @Test
    void rejectsATrialWherePaymentsAreRemindedOf() {
        assertThat(Dialogs.problems("""
                - id: t
                  trial: [{name: {id: A, en: A}, go: later}, {name: {id: B, en: B}, go: bye}]
                - {id: later, remind: resume}
                """ + BYE)).containsExactly("d/dialog.yaml:5: step t: there is no trial where payments are reminded of"
                + " (legal: in a dialog without a remind step)");
    }

    @Test
    void rejectsAnUnknownKey() {
        assertThat(Dialogs.problems("- {id: hi, say: {id: A, en: B}, nxt: bye}\n" + BYE)).containsExactly(
                "d/dialog.yaml:5: step hi: unknown key \"nxt\" (legal: id, say, media, next, worded)");
    }

    @Test
    void rejectsAStepThatDoesNothing() {
        assertThat(Dialogs.problems("- {id: hi, sya: {id: A, en: B}}\n" + BYE)).containsExactly(
                "d/dialog.yaml:5: step hi: the step does not say what it does (legal: one of say, ask, quiz, set, branch,"
                        + " trial, call, end, checklist, note, answer, remind, handoff)");
    }

    @Test
    void rejectsAStepOfTwoKinds() {
        assertThat(Dialogs.problems("- {id: hi, say: {id: A, en: B}, end: true}\n" + BYE)).containsExactly(
                "d/dialog.yaml:5: step hi: the step is of more than one kind: say, end (legal: one of say, ask, quiz, set,"
                        + " branch, trial, call, end, checklist, note, answer, remind, handoff)");
    }

    @Test
    void rejectsAStepWithoutId() {
        assertThat(Dialogs.problems("- {say: {id: A, en: B}}\n" + BYE)).containsExactly(
                "d/dialog.yaml:5: the step has no id (legal: id: letters, digits, - and _)");
    }

    @Test
    void rejectsTwoStepsWithOneId() {
        assertThat(
                Dialogs.problems("- {id: hi, say: {id: A, en: B}, next: bye}\n- {id: hi, say: {id: A, en: B}}\n" + BYE))
                .containsExactly("d/dialog.yaml:6: step hi: the step \"hi\" stands here twice");
    }

    @Test
    void rejectsALastStepWithoutAWayOut() {
        assertThat(Dialogs.problems("- {id: hi, say: {id: A, en: B}}")).containsExactly(
                "d/dialog.yaml:5: step hi: there is no way out of the last step (legal: next: <step>, or an end, a branch"
                        + " or a call with back: false as the last step)");
    }

    @Test
    void rejectsAMissingLanguage() {
        assertThat(Dialogs.problems("- {id: hi, say: {id: A}}\n" + BYE)).containsExactly(
                "d/dialog.yaml:5: step hi: the text is missing in en (legal: a text in each of id, en)");
    }

    @Test
    void rejectsALanguageThatIsNotDeclared() {
        assertThat(Dialogs.problems("- {id: hi, say: {id: A, en: B, jv: C}}\n" + BYE)).containsExactly(
                "d/dialog.yaml:5: step hi: unknown language \"jv\" (legal: id, en)");
    }

    @Test
    void rejectsAnEmptyText() {
        assertThat(Dialogs.problems("- {id: hi, say: {id: ' ', en: B}}\n" + BYE))
                .containsExactly("d/dialog.yaml:5: step hi: the value is empty");
    }

    @Test
    void rejectsAnUnknownDialogInACall() {
        assertThat(Dialogs.problems("- {id: hi, call: lesson-1}\n" + BYE)).containsExactly(
                "d/dialog.yaml:5: step hi: unknown dialog \"lesson-1\" (legal: d)");
    }

    @Test
    void rejectsAMissingMediaFile() {
        assertThat(Dialogs.problems("""
                - id: hi
                  say: {id: A, en: B}
                  media: {picture: media/kartu.png, alt: {id: Kartu, en: Card}}
                """ + BYE))
                .containsExactly("d/dialog.yaml:7: step hi: the file \"media/kartu.png\" is missing (legal: a"
                        + " file in the folder d/media)");
    }

    @Test
    void rejectsAMediaFileOutsideTheFolderOfTheDialog() {
        assertThat(Dialogs.problems("""
                - id: hi
                  say: {id: A, en: B}
                  media: {picture: ../content.yaml, alt: {id: Kartu, en: Card}}
                """ + BYE))
                .containsExactly("d/dialog.yaml:7: step hi: the file \"../content.yaml\" is missing (legal: a"
                        + " file in the folder d/media)");
    }

    @Test
    void rejectsARecordedValueThatTheFieldDoesNotHave() {
        assertThat(Dialogs.problems("""
                - id: q
                  ask: choice
                  text: {id: A, en: B}
                  options:
                    - {value: ojk, label: {id: A, en: B}}
                  record: work
                """ + BYE)).containsExactly(
                "d/dialog.yaml:10: step q: the field \"work\" has no value \"ojk\" (legal: ojek, vendor)");
    }

    @Test
    void rejectsAFieldThatAnotherKindOfQuestionFills() {
        assertThat(Dialogs.problems("- {id: q, ask: text, text: {id: A, en: B}, record: family}\n" + BYE))
                .containsExactly(
                        "d/dialog.yaml:5: step q: the field \"family\" is filled by a question of the kind number"
                                + " (legal: ask: number)");
    }

    @Test
    void rejectsAnUnknownField() {
        assertThat(Dialogs.problems("- {id: q, ask: text, text: {id: A, en: B}, record: nama}\n" + BYE))
                .containsExactly(
                        "d/dialog.yaml:5: step q: unknown field \"nama\" (legal: family, lessons, name, work)");
    }

    @Test
    void rejectsASetOfAValueThatTheFieldDoesNotHave() {
        assertThat(Dialogs.problems("- {id: s, record: {work: \"'pilot'\"}}\n" + BYE)).containsExactly(
                "d/dialog.yaml:5: step s: the field \"work\" has no value \"pilot\" (legal: ojek, vendor)");
    }

    @Test
    void rejectsPersonWithoutReads() {
        assertThat(Dialogs.problems("- {id: hi, say: {id: \"{person.name}\", en: B}}\n" + BYE)).containsExactly(
                "d/dialog.yaml:5: step hi: \"person.name\" is used, but the dialog does not read person (legal: reads:"
                        + " [person] at the top of the dialog)");
    }

    @Test
    void rejectsAWordThatMeansSomethingEverywhere() {
        assertThat(Dialogs.problems("""
                - id: q
                  ask: choice
                  text: {id: A, en: B}
                  options:
                    - {value: a, label: {id: A, en: B}, also: [Stop!]}
                """ + BYE)).containsExactly(
                "d/dialog.yaml:9: step q: \"stop\" means stop everywhere (legal: another word)");
    }

    @Test
    void rejectsAWordThatMeansTwoOptions() {
        assertThat(Dialogs.problems("""
                - id: q
                  ask: choice
                  text: {id: A, en: B}
                  options:
                    - {value: a, label: {id: Ojek, en: Rider}}
                    - {value: b, label: {id: Kurir, en: Courier}, also: [ojek]}
                """ + BYE)).containsExactly(
                "d/dialog.yaml:10: step q: \"ojek\" already means the option \"a\" (legal: another word)");
    }

    @Test
    void rejectsAValueTwice() {
        assertThat(Dialogs.problems("""
                - id: q
                  ask: choice
                  text: {id: A, en: B}
                  options:
                    - {value: a, label: {id: Ojek, en: Rider}}
                    - {value: a, label: {id: Kurir, en: Courier}}
                """ + BYE)).containsExactly("d/dialog.yaml:10: step q: the value \"a\" stands here twice");
    }

    @Test
    void rejectsAConsentThatIsNotYesOrNo() {
        assertThat(Dialogs.problems("""
                - id: q
                  ask: choice
                  text: {id: A, en: B}
                  options: [{value: "yes", label: {id: Ya, en: "Yes"}}]
                  consent: service
                """ + BYE)).containsExactly("d/dialog.yaml:9: step q: a consent is a choice between exactly yes and no"
                + " (legal: ask: choice, values yes and no)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "ask: choice | a question to choose from needs options (legal: options with choice and multi-choice only)",
            "ask: rating | unknown kind \"rating\" (legal: choice, multi-choice, text, number, money, date, time, phone,"
                    + " nik, location, photo)",
            "ask: text, max: 5000 | a typed answer cannot have up to 5000 characters (legal: 1 to 1000)",
            "ask: date, min: 1 | a question of the kind date has no min (legal: with number, money and multi-choice; max"
                    + " with text)",
            "ask: number, min: 5, max: 2 | min is above max", "ask: number, max: ten | \"ten\" is not a whole number"
                    + " (legal: digits, for example 35000)",
            "ask: text, optional: ya | \"ya\" is neither true nor false (legal: true, false)",
            "ask: text, into: or | a variable cannot be called \"or\" (legal: letters, digits and _, not a word of the"
                    + " expression language)"})
    void rejectsWhatDoesNotFitTheKindOfQuestion(String question, String problem) {
        assertThat(Dialogs.problems("- {id: q, text: {id: A, en: B}, " + question + "}\n" + BYE))
                .containsExactly("d/dialog.yaml:5: step q: " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "set: {me.language: \"'jv'\"} | unknown language \"jv\" (legal: id, en)",
            "set: {me.zone: \"'Jakarta'\"} | unknown time zone \"Jakarta\" (legal: 'Asia/Jakarta', 'Asia/Makassar',"
                    + " 'Asia/Jayapura')",
            "set: {me.service: \"true\"} | a variable cannot be called \"me.service\" (legal: me.language, me.zone,"
                    + " me.stopped, me.simple, letters, digits and _)",
            "data: {lesson: \"'1'\"}, erase: true | data belongs to an event (legal: event: <name>)",
            "event: Lesson-1 | an event cannot be called \"Lesson-1\" (legal: small letters, digits, _)"})
    void rejectsWhatCannotBeSet(String set, String problem) {
        assertThat(Dialogs.problems("- {id: s, " + set + "}\n" + BYE))
                .containsExactly("d/dialog.yaml:5: step s: " + problem);
    }

    @Test
    void rejectsABranchThatIsNotComplete() {
        assertThat(Dialogs.problems("- {id: b, branch: [{go: bye}, {when: me.service, go: bye}]}\n" + BYE))
                .containsExactly(
                        "d/dialog.yaml:5: step b: only the last way has no \"when\" (legal: {when: …, go: …}, …, {go: …})",
                        "d/dialog.yaml:5: step b: the last way has no \"when\" (legal: {when: …, go: …}, …, {go: …})");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "remind: paied, with: {bill: \"'jkn'\"} | unknown kind of remind \"paied\" (legal: plan, pause, resume, end,"
                    + " paid, unpaid, later)",
            "remind: pause | \"pause\" needs \"until\" (legal: with: {until: …})",
            "remind: plan, with: {bill: \"'jkn'\"} | \"plan\" needs the day of the month or a date (legal: day or date,"
                    + " not both)",
            "remind: end, with: {day: \"10\"} | \"end\" does not take \"day\" (legal: bill)"})
    void rejectsWhatCannotBeReminded(String remind, String problem) {
        assertThat(Dialogs.problems("- {id: r, " + remind + "}\n" + BYE))
                .containsExactly("d/dialog.yaml:5: step r: " + problem);
    }
}
