package id.pendamping.console.team;

import id.pendamping.console.Spelling;
import id.pendamping.outcome.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far people have come, as a table and as bars of the same numbers.
 *
 * @param own whether only the person's own members are counted
 * @param labels of the bars, in JSON
 * @param series of the bars, in JSON; what is hidden in the table is a gap
 */
record Funnel(boolean own, List<Step> steps, String labels, String series) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param shown the number, or that it is too small to be shown */
    record Step(String name, String shown) {
    }

    /**
     * @param say the words of a stage
     * @param people what the numbers are numbers of
     */
    static Funnel of(boolean own, Map<Stage, OptionalLong> counts, Function<Stage, String> say, String people,
            Spelling spelling) {
        List<Step> steps = new ArrayList<>();
        List<@Nullable Long> values = new ArrayList<>();
        counts.forEach((stage, number) -> {
            steps.add(new Step(say.apply(stage), StageCounts.word(number, spelling)));
            values.add(number.isPresent() ? number.getAsLong() : null);
        });
        return new Funnel(own, steps, JSON.writeValueAsString(steps.stream().map(Step::name).toList()),
                JSON.writeValueAsString(List.of(Map.of("name", people, "values", values))));
    }
}
