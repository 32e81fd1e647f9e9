package id.pendamping.outcome.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What people learned between two tests, gathered one person at a time: what it holds grows with the items, not with
 * the people.
 */
public final class Learning {

    private final Map<String, String> indicators;
    private final Mark mark;
    private final Map<String, ItemCounts> items = new LinkedHashMap<>();
    private final Map<String, Scores> scores = new LinkedHashMap<>();
    private final Scores total = new Scores();
    private final Discrimination before;
    private final Discrimination after;
    private final Map<String, Attrition> attrition = new TreeMap<>();
    private long unknownAnswers;

    /**
     * @param indicators what each item asks about, in the order in which both are told
     * @param mark from how much on somebody has understood
     */
    public Learning(Map<String, String> indicators, Mark mark) {
        this(indicators, indicators.keySet(), mark);
    }

    /**
     * @param whole the items of the test as it is asked now: whether they go together is told of these only, because
     *            nobody has answered those of older tests as well
     */
    public Learning(Map<String, String> indicators, Set<String> whole, Mark mark) {
        this.indicators = new LinkedHashMap<>(indicators);
        this.mark = mark;
        this.before = new Discrimination(whole);
        this.after = new Discrimination(whole);
        this.indicators.forEach((item, indicator) -> {
            items.put(item, new ItemCounts());
            scores.computeIfAbsent(indicator, unused -> new Scores());
        });
    }

    /** Answers to items that the test does not know are counted as unknown and otherwise left out. */
    public void add(Sheets sheets) {
        unknownAnswers += unknown(sheets.before()) + unknown(sheets.after());
        items.forEach((item, counts) -> count(sheets, item, counts));
        before.add(sheets.before());
        after.add(sheets.after());
        attrition.merge(sheets.among(), Attrition.NONE.and(sheets), (sofar, one) -> sofar.and(sheets));
        if (sheets.isPaired()) {
            score(sheets);
        }
    }

    public LearningFigures figures() {
        Map<String, ScoreFigures> byIndicator = new LinkedHashMap<>();
        scores.forEach((indicator, counted) -> byIndicator.put(indicator, counted.figures(mark)));
        return new LearningFigures(
                items.entrySet().stream().map(entry -> figures(entry.getKey(), entry.getValue())).toList(),
                byIndicator, total.figures(mark), new TreeMap<>(attrition), reliability(before), reliability(after),
                unknownAnswers);
    }

    private ItemFigures figures(String item, ItemCounts counts) {
        return new ItemFigures(item, indicators.getOrDefault(item, ""), counts.before(), counts.after(),
                counts.paired(), before.of(item), after.of(item));
    }

    private static LearningFigures.Reliability reliability(Discrimination test) {
        return new LearningFigures.Reliability(test.n(), test.reliability());
    }

    private static void count(Sheets sheets, String item, ItemCounts counts) {
        Boolean first = sheets.before().get(item);
        Boolean second = sheets.after().get(item);
        if (first != null) {
            counts.before(first);
        }
        if (second != null) {
            counts.after(second);
        }
        if (first != null && second != null) {
            counts.paired(first, second);
        }
    }

    private void score(Sheets sheets) {
        Map<String, int[]> sums = new LinkedHashMap<>();
        int[] all = new int[3];
        indicators.forEach((item, indicator) -> {
            Boolean first = sheets.before().get(item);
            Boolean second = sheets.after().get(item);
            if (first != null && second != null) {
                add(sums.computeIfAbsent(indicator, unused -> new int[3]), first, second);
                add(all, first, second);
            }
        });
        sums.forEach((indicator, sum) -> scores.computeIfAbsent(indicator, unused -> new Scores()).add(sum[0], sum[1],
                sum[2]));
        total.add(all[0], all[1], all[2]);
    }

    private static void add(int[] sum, boolean first, boolean second) {
        sum[0]++;
        sum[1] += first ? 1 : 0;
        sum[2] += second ? 1 : 0;
    }

    private long unknown(Map<String, Boolean> sheet) {
        return sheet.keySet().stream().filter(item -> !indicators.containsKey(item)).count();
    }
}
