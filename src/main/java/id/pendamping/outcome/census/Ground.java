package id.pendamping.outcome.census;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Step;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.figure.Mark;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a pass needs to know beside the courses.
 *
 * @param items of the two tests with what each asks about, in the order of the tests
 * @param mark from how much on somebody has understood
 * @param zone in which days and months are counted
 */
record Ground(Map<String, String> items, Mark mark, DueDays dueDays, ZoneId zone) {

    static final String BEFORE = "pre";
    static final String AFTER = "post";
    /** A proposal of this programme: at least two thirds right. No paper of the field states its own. */
    static final Mark TWO_THIRDS = new Mark(2, 3);

    static Ground of(Content content, ZoneId zone) {
        Map<String, String> items = new LinkedHashMap<>();
        content.dialogs().values().stream().flatMap(dialog -> dialog.steps().values().stream())
                .filter(Step.Quiz.class::isInstance).map(Step.Quiz.class::cast)
                .filter(quiz -> BEFORE.equals(quiz.test()) || AFTER.equals(quiz.test()))
                .flatMap(quiz -> quiz.items().stream()).forEach(item -> items.put(item.id(), item.indicator()));
        return new Ground(items, TWO_THIRDS, DueDays.of(content.facts()), zone);
    }

    /** Items of older tests that people answered and nobody knows any more, with what they were about. */
    Map<String, String> strange(Course course) {
        Map<String, String> strange = new TreeMap<>();
        course.learning().tests().forEach((name, test) -> {
            if (name.equals(BEFORE) || name.equals(AFTER)) {
                test.answers().forEach((item, answer) -> {
                    if (!items.containsKey(item)) {
                        strange.put(item, answer.indicator());
                    }
                });
            }
        });
        return strange;
    }

    Ground and(Map<String, String> strange) {
        Map<String, String> all = new LinkedHashMap<>(items);
        all.putAll(strange);
        return new Ground(all, mark, dueDays, zone);
    }
}
