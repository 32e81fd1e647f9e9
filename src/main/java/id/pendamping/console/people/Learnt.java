package id.pendamping.console.people;

import id.pendamping.console.Spelling;
import id.pendamping.dialog.Checklist;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.Course.Item;
import id.pendamping.outcome.Course.Test;
import id.pendamping.outcome.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far somebody has come, and what they know.
 *
 * @param lessons as numbers or names, in their order
 */
record Learnt(List<Step> stages, List<Score> scores, List<Indicator> indicators, List<String> lessons,
        List<Steps> checklists) {

    /** @param day on which they came to it, empty where they have not */
    record Step(String id, String day) {
    }

    /** @param test {@code pre} or {@code post} */
    record Score(String test, int right, int total, String day) {
    }

    /** Right answers of so many, before and after; a dash where there was no such question. */
    record Indicator(String name, String pre, String post) {
    }

    record Steps(String title, List<Point> points) {
    }

    /** @param status key below {@code people.item} */
    record Point(String title, String status, String obstacle, String day) {
    }

    static Learnt of(Course course, Labels labels, Spelling spelling) {
        List<Step> stages = List.of(Stage.values()).stream()
                .map(stage -> new Step(stage.id(), spelling.day(course.stages().get(stage)))).toList();
        List<Score> scores = new ArrayList<>();
        Map<String, Test> tests = course.learning().tests();
        for (String name : List.of("pre", "post")) {
            Test test = tests.get(name);
            if (test != null && test.done() != null) {
                scores.add(new Score(name, test.right(), test.total(), spelling.day(test.done())));
            }
        }
        return new Learnt(stages, scores, indicators(tests),
                course.learning().lessons().stream().sorted().toList(), checklists(course, labels, spelling));
    }

    private static List<Indicator> indicators(Map<String, Test> tests) {
        Map<String, int[]> counts = new TreeMap<>();
        tests.forEach((name, test) -> test.answers().values().forEach(answer -> {
            int[] count = counts.computeIfAbsent(answer.indicator(), it -> new int[4]);
            int place = name.equals("pre") ? 0 : name.equals("post") ? 2 : -1;
            if (place >= 0) {
                count[place] += answer.right() ? 1 : 0;
                count[place + 1]++;
            }
        }));
        return counts.entrySet().stream().map(it -> new Indicator(it.getKey(), share(it.getValue(), 0),
                share(it.getValue(), 2))).toList();
    }

    private static String share(int[] count, int place) {
        return count[place + 1] == 0 ? "–" : count[place] + "/" + count[place + 1];
    }

    private static List<Steps> checklists(Course course, Labels labels, Spelling spelling) {
        Locale locale = spelling.locale();
        List<Steps> all = new ArrayList<>();
        labels.checklists().values().forEach(list -> {
            List<Point> points = new ArrayList<>();
            list.items().forEach(item -> {
                Item known = course.items().get(list.id() + "/" + item.id());
                points.add(known == null
                        ? new Point(Labels.words(item.title(), locale), "todo", "", "")
                        : new Point(Labels.words(item.title(), locale), known.status(),
                                obstacle(item, known.obstacle(), locale), spelling.day(known.at())));
            });
            if (points.stream().anyMatch(point -> !point.day().isEmpty())) {
                all.add(new Steps(Labels.words(list.title(), locale), points));
            }
        });
        all.sort(Comparator.comparing(Steps::title));
        return all;
    }

    private static String obstacle(Checklist.Item item, String id, Locale locale) {
        return item.obstacles().stream().filter(obstacle -> obstacle.id().equals(id)).findFirst()
                .map(obstacle -> Labels.words(obstacle.label(), locale)).orElse(id);
    }
}
