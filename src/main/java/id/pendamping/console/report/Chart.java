package id.pendamping.console.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of a table as bars; what is hidden there is a gap here. */
record Chart(String labels, String series) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Chart of(String name, List<Row> rows) {
        List<@Nullable BigDecimal> bars = new ArrayList<>();
        rows.forEach(row -> bars.add(row.bar()));
        return new Chart(JSON.writeValueAsString(rows.stream().map(Row::label).toList()),
                JSON.writeValueAsString(List.of(Map.of("name", name, "values", bars))));
    }
}
