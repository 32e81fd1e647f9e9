package id.pendamping.dialog;

import java.util.List;

/** Dialogs of a few lines for the tests of this room; the steps begin in line 5. */
final class Dialogs {

    static final String HEAD = """
            dialog: d
            title: {id: D, en: D}
            silence: [{after: 7d, end: true}]
            steps:
            """;

    private Dialogs() {
    }

    static ContentFixture of(String steps) {
        return ContentFixture.of(HEAD + steps.indent(2));
    }

    static List<String> problems(String steps) {
        return of(steps).problems();
    }

    /** A text of a say step, rendered in this scope. */
    static String rendered(String text, Scope scope) {
        return say(text).text().render(scope);
    }

    private static Step.Say say(String text) {
        Content content = around("- {id: say, say: {id: \"" + text + "\", en: \"" + text + "\"}}").content();
        return (Step.Say) content.dialog("d").step("say");
    }

    static List<String> textProblems(String text) {
        return around("- {id: say, say: {id: \"" + text + "\", en: English}}").problems();
    }

    static Object value(String expression, Scope scope) {
        Content content = around("- {id: say, set: {x: \"" + expression + "\"}}").content();
        return ((Step.Set) content.dialog("d").step("say")).variables().get("x").evaluate(scope);
    }

    static boolean holds(String condition, Scope scope) {
        Content content = around("""
                - id: say
                  branch:
                    - {when: "%s", go: bye}
                    - {go: bye}""".formatted(condition)).content();
        return ((Step.Branch) content.dialog("d").step("say")).ways().getFirst().when().test(scope);
    }

    static List<String> expressionProblems(String expression) {
        return around("- {id: say, set: {x: \"" + expression + "\"}}").problems();
    }

    /** Every source is read, and the variables answer, count, list and day exist. */
    private static ContentFixture around(String step) {
        return ContentFixture.of("""
                dialog: d
                title: {id: D, en: D}
                reads: [person, test, stored]
                steps:
                  - {id: set, set: {answer: "null", count: "0", list: "null", day: "null"}}
                %s
                  - {id: bye, end: true}
                """.formatted(step.indent(2).stripTrailing()));
    }
}
