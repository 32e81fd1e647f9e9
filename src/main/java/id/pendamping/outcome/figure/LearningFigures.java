package id.pendamping.outcome.figure;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What people learned.
 *
 * @param indicators in the order of the test
 * @param attrition by class; tell it through {@link CrossTable}, because its cells may be small
 * @param unknownAnswers answers to items that the test does not know, left out
 */
public record LearningFigures(List<ItemFigures> items, Map<String, ScoreFigures> indicators, ScoreFigures total,
        Map<String, Attrition> attrition, Reliability before, Reliability after, long unknownAnswers) {

    /**
     * @param n the sheets with every item answered
     * @param kr20 see {@link Discrimination}
     */
    public record Reliability(long n, OptionalDouble kr20) {
    }
}
