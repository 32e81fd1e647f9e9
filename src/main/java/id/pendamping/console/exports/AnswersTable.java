package id.pendamping.console.exports;

import id.pendamping.console.exports.Agreeing.Line;
import id.pendamping.console.exports.Column.Meaning;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Step.Quiz;
import id.pendamping.dialog.Step.QuizItem;
import id.pendamping.outcome.Course.Answer;
import id.pendamping.outcome.Course.Test;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row per person who answered anything in a test, two columns per item and test: what was chosen, whether right. */
final class AnswersTable {

    private AnswersTable() {
    }

    static Table<Line> of(Wording wording, Content content, Agreeing agreeing) {
        List<Column<Line>> columns = new ArrayList<>(List.of(new Column<>("person",
                new Meaning(Kind.PSEUDONYM, Origin.EXPORT, wording.key("column.person")), Line::pseudonym)));
        tests(content).forEach((test, items) -> items.values().forEach(item -> {
            String name = Column.word(test + "_" + item.id());
            Said which = wording.key("test." + test);
            Said question = Wording.text(item.question());
            Said indicator = Wording.plain(item.indicator());
            Map<String, Said> options = new TreeMap<>();
            for (int i = 0; i < item.options().size(); i++) {
                Said option = Wording.text(item.options().get(i));
                options.put(String.valueOf(i + 1), i == item.right() ? wording.key("option.right", option) : option);
            }
            columns.add(new Column<>(name + "_chosen", new Meaning(Kind.OPTION, Origin.TEST,
                    wording.key("column.chosen", which, question, indicator), options),
                    line -> answer(line, test, item.id(), it -> it.chosen() + 1)));
            columns.add(new Column<>(name + "_right", new Meaning(Kind.YES_NO, Origin.TEST,
                    wording.key("column.right", which, question, indicator)),
                    line -> answer(line, test, item.id(), Answer::right)));
        }));
        return new Table<>("answers", columns, (choice, taker) -> agreeing.each(choice, line -> {
            if (line.course().learning().tests().values().stream().anyMatch(test -> !test.answers().isEmpty())) {
                taker.take(line);
            }
        }));
    }

    /** The items of each test that any dialog holds, in the order in which they are asked. */
    private static Map<String, Map<String, QuizItem>> tests(Content content) {
        Map<String, Map<String, QuizItem>> tests = new LinkedHashMap<>();
        for (String test : List.of("pre", "post")) {
            tests.put(test, new LinkedHashMap<>());
        }
        content.dialogs().values().forEach(dialog -> dialog.steps().values().forEach(step -> {
            if (step instanceof Quiz quiz && quiz.test() != null && tests.containsKey(quiz.test())) {
                quiz.items().forEach(item -> tests.get(quiz.test()).put(item.id(), item));
            }
        }));
        return tests;
    }

    private static @Nullable Object answer(Line line, String test, String item, Function<Answer, Object> part) {
        Test taken = line.course().learning().tests().get(test);
        Answer answer = taken == null ? null : taken.answers().get(item);
        return answer == null ? null : part.apply(answer);
    }
}
