package id.pendamping.outcome.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What people learned.
 *
 * @param indicators in the order of the test
 * @param attrition by class, in alphabetical order; for pages see {@link #attritionTable}
 * @param unknownAnswers answers to items that the test does not know, left out
 */
public record LearningFigures(List<ItemFigures> items, Map<String, ScoreFigures> indicators, ScoreFigures total,
        Map<String, Attrition> attrition, Reliability before, Reliability after, long unknownAnswers) {

    /**
     * The attrition with small numbers hidden: a row for each class, with the columns both, only before, only after.
     *
     * @return empty while nobody was counted
     */
    public Optional<CrossTable> attritionTable() {
        return attrition.isEmpty()
                ? Optional.empty()
                : Optional.of(CrossTable.of(attrition.values().stream()
                        .map(row -> List.of(row.both(), row.onlyBefore(), row.onlyAfter())).toList()));
    }

    /**
     * @param n the sheets with every item answered
     * @param kr20 see {@link Discrimination}
     */
    public record Reliability(long n, OptionalDouble kr20) {
    }
}
