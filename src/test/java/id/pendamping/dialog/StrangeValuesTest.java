package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands in the store about a person, a text is always rendered and a condition always decided. */
class StrangeValuesTest {

    private static final List<Object> VALUES = Arrays.asList(null, "", "ojek", "<b>", "2026-11", "2026-13-45", "-1",
            "99999999999999999999", 0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 7, new BigDecimal("1e40"), true, false,
            LocalDate.MAX, LocalDate.MIN, LocalDate.of(2026, 11, 21), List.of(), List.of("a"), List.of("a", "b", "c"));
    private static final List<String> OPERATORS = List.of("==", "!=", "<", "<=", ">", ">=", "and", "or", "+", "-", "*",
            "/", "%", "?:");
    private static final List<String> NAMES = List.of("answer", "count", "list", "day", "person.work", "person.lessons",
            "test.pre.right", "me.zone");

    @Test
    void neverFails() {
        long seed = 20261121;
        Random random = new Random(seed);
        List<String> expressions = new ArrayList<>();
        for (String operator : OPERATORS) {
            expressions.add(any(NAMES, random) + " " + operator + " (" + any(NAMES, random) + ")");
            expressions.add("(" + any(NAMES, random) + " " + operator + " 2) " + any(OPERATORS, random) + " 'x'");
        }
        expressions.addAll(List.of("rupiah(answer)", "date(answer)", "month(answer)", "percent(answer, count)",
                "bpu(answer, count, list)", "bpu_jht('other', answer, count)", "jkn(answer, count)",
                "has(answer, count)",
                "known(answer)", "not answer", "-answer", "answer ? count : list", "answer"));
        StringBuilder steps = new StringBuilder("""
                dialog: d
                title: {id: D, en: D}
                reads: [person, test]
                steps:
                  - {id: names, set: {answer: "null", count: "0", list: "null", day: "null"}}
                """);
        for (int i = 0; i < expressions.size(); i++) {
            steps.append("  - {id: s").append(i).append(", say: {id: \"{").append(expressions.get(i))
                    .append("}\", en: \"{").append(expressions.get(i)).append("}\"}}\n");
        }
        steps.append("  - {id: quiz, quiz: [bank/Q1], test: pre, silence: [{after: 1d, end: true}]}\n");
        steps.append("  - {id: bye, end: true}\n");
        Content content = ContentFixture.read(steps.toString());

        for (int round = 0; round < 300; round++) {
            MapScope scope = new MapScope(round % 3 == 0 ? "en" : "id");
            NAMES.forEach(name -> scope.with(name, any(VALUES, random)));
            for (Step step : content.dialog("d").steps().values()) {
                if (step instanceof Step.Say say) {
                    assertThatCode(() -> say.text().render(scope)).as("%s, seed %d", step.id(), seed)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
