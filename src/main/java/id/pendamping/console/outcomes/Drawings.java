package id.pendamping.console.outcomes;

import id.pendamping.console.outcomes.Sheet.Chart;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Charts of the same numbers that stand in the table beside them; what is hidden there is a gap here. */
final class Drawings {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Drawings() {
    }

    /** @param values null where a number is hidden or not known */
    record Series(String name, List<? extends @Nullable Number> values) {
    }

    static Chart chart(String shape, String caption, List<String> labels, List<Series> series) {
        List<Map<String, Object>> all = series.stream()
                .map(it -> (Map<String, Object>) new TreeMap<String, Object>(
                        Map.of("name", it.name(), "values", it.values())))
                .toList();
        return new Chart(shape, caption, JSON.writeValueAsString(labels), JSON.writeValueAsString(all));
    }
}
