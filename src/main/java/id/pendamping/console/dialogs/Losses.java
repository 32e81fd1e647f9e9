package id.pendamping.console.dialogs;

import id.pendamping.console.dialogs.Standing.Count;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.CrossTable;
import java.util.List;
import java.util.Map;

/**
 * Where people stand in one dialog, with small numbers hidden so that they cannot be worked out from the sums.
 *
 * @param table a row for each step: who was asked lately, and who is silent
 */
record Losses(List<String> steps, CrossTable table) {

    private static final int SILENT = 1;

    /** @param steps of the dialog; people at a step that it has no more are left out */
    static Losses of(List<String> steps, Map<String, Count> counts) {
        List<List<Long>> rows = steps.stream().map(step -> counts.getOrDefault(step, Count.NOBODY))
                .map(count -> List.of(count.all() - count.silent(), count.silent())).toList();
        return new Losses(steps, CrossTable.of(rows));
    }

    Cell all(String step) {
        return table.rowTotal(steps.indexOf(step));
    }

    Cell silent(String step) {
        return table.cell(steps.indexOf(step), SILENT);
    }

    Cell all() {
        return table.total();
    }

    Cell silent() {
        return table.columnTotal(SILENT);
    }
}
