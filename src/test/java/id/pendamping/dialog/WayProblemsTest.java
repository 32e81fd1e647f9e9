package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told about the ways through dialogs; every message is shown whole. */
class WayProblemsTest {

    private static final String QUIET = """
            dialog: d
            title: {id: D, en: D}
            steps:
            """;

    @Test
    void rejectsAStepThatNothingLeadsTo() {
        assertThat(Dialogs.problems("""
                - {id: hi, say: {id: A, en: B}, next: bye}
                - {id: lost, say: {id: A, en: B}}
                - {id: bye, end: true}
                """)).containsExactly(
                "d/dialog.yaml:6: step lost: no step leads here (legal: a next or go that names it)");
    }

    @Test
    void doesNotCallAStepLostBecauseItsNameIsMisspeltElsewhere() {
        assertThat(Dialogs.problems("""
                - {id: hi, say: {id: A, en: B}, next: lesosn}
                - {id: lesson, say: {id: A, en: B}}
                - {id: bye, end: true}
                """)).containsExactly("d/dialog.yaml:5: step hi: unknown step \"lesosn\" (legal: hi, lesson, bye)");
    }

    @Test
    void rejectsAQuestionWithoutASilenceRule() {
        assertThat(problems("""
                - {id: q, ask: text, text: {id: A, en: B}}
                - {id: bye, end: true}
                """)).containsExactly("d/dialog.yaml:4: step q: nobody may ever answer, and there is no silence rule"
                + " (legal: silence: [{after: 7d, end: true}] here or for the whole dialog)");
    }

    @Test
    void rejectsSilenceThatNeverEnds() {
        assertThat(problems("""
                - {id: q, ask: text, text: {id: A, en: B}, silence: [{after: 1d, say: {id: A, en: B}}]}
                - {id: bye, end: true}
                """)).containsExactly("d/dialog.yaml:4: step q: after its last silence rule the question stays open for"
                + " ever (legal: a last rule with end: true or go)");
    }

    @Test
    void rejectsSilenceThatGoesRound() {
        assertThat(problems("""
                - {id: a, ask: text, text: {id: A, en: B}, silence: [{after: 1d, go: say}]}
                - {id: b, ask: text, text: {id: A, en: B}, silence: [{after: 1d, go: a}]}
                - {id: bye, end: true}
                - {id: say, say: {id: A, en: B}, next: b}
                """))
                .containsExactly("d/dialog.yaml:4: step a: silence goes round for ever: a → b → a (legal: a silence"
                        + " rule with end: true)");
    }

    @Test
    void acceptsSilenceThatLeadsToAnEnd() {
        assertThat(problems("""
                - {id: a, ask: text, text: {id: A, en: B}, silence: [{after: 1d, go: b}]}
                - {id: b, ask: text, text: {id: A, en: B}, silence: [{after: 1d, go: bye}]}
                - {id: bye, end: true}
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "[{after: 2d, say: {id: A, en: B}}, {after: 1d, end: true}] | silence rules stand in the order of time (legal:"
                    + " after more than the rule before it)",
            "[{after: 1d, end: true}, {after: 2d, end: true}] | the rule before it has left the question, so this one"
                    + " never comes (legal: a shorter list)",
            "[{after: 1w, end: true}] | \"1w\" is not a span of time (legal: 30m, 2h, 1d)",
            "[{after: 1d, end: true, go: bye}] | a silence rule cannot both go on and end (legal: go or end: true)"})
    void rejectsSilenceRulesThatCannotBeFollowed(String rules, String problem) {
        assertThat(problems("- {id: q, ask: text, text: {id: A, en: B}, silence: " + rules
                + "}\n- {id: bye, end: true}\n")).contains("d/dialog.yaml:4: step q: " + problem);
    }

    @Test
    void rejectsAStepThatNeverComesToAnEnd() {
        assertThat(problems("""
                - {id: a, ask: text, text: {id: A, en: B}, silence: [{after: 1d, go: a}], next: a}
                - {id: bye, end: true}
                """)).containsExactly(
                "d/dialog.yaml:4: step a: there is no way out: it never comes to an end (legal: a way to an end step)",
                "d/dialog.yaml:4: step a: silence goes round for ever: a → a (legal: a silence rule with end: true)",
                "d/dialog.yaml:5: step bye: no step leads here (legal: a next or go that names it)");
    }

    @Test
    void rejectsALoopInWhichNobodyIsAsked() {
        assertThat(Dialogs.problems("""
                - {id: count, set: {n: "(n ?: 0) + 1"}}
                - {id: more, branch: [{when: "n < 3", go: say}, {go: bye}]}
                - {id: say, say: {id: "{n}", en: "{n}"}, next: count}
                - {id: bye, end: true}
                """))
                .containsExactly("d/dialog.yaml:5: step count: a loop in which nobody is asked: count → more → say →"
                        + " count (legal: an ask in between)");
    }

    @Test
    void rejectsALoopAcrossDialogs() {
        List<String> problems = ContentFixture.of("""
                dialog: a
                title: {id: A, en: A}
                steps:
                  - {id: hi, say: {id: A, en: B}}
                  - {id: over, call: b, back: false}
                """, """
                dialog: b
                title: {id: B, en: B}
                steps:
                  - {id: ho, say: {id: A, en: B}}
                  - {id: back, call: a, back: false}
                """).problems();

        assertThat(problems).containsExactly("a/dialog.yaml:4: step hi: a loop in which nobody is asked: hi → over →"
                + " b/ho → b/back → hi (legal: an ask in between)");
    }

    @Test
    void rejectsALoopThatComesBackFromADialogThatAsksNothing() {
        List<String> problems = ContentFixture.of(Dialogs.HEAD + """
                  - {id: go, call: b}
                  - {id: again, branch: [{when: me.service, go: go}, {go: bye}]}
                  - {id: bye, end: true}
                """, """
                dialog: b
                title: {id: B, en: B}
                steps:
                  - {id: ho, say: {id: A, en: B}}
                  - {id: bye, end: true}
                """).problems();

        assertThat(problems)
                .containsExactly("d/dialog.yaml:5: step go: a loop in which nobody is asked: go → again → go"
                        + " (legal: an ask in between)");
    }

    @Test
    void acceptsALoopThatAsks() {
        assertThat(Dialogs.problems("""
                - {id: q, ask: text, text: {id: A, en: B}, into: a}
                - {id: more, branch: [{when: "a == 'x'", go: q}, {go: bye}]}
                - {id: bye, end: true}
                """)).isEmpty();
    }

    private static List<String> problems(String steps) {
        return ContentFixture.of(QUIET + steps.indent(2)).problems();
    }
}
