package id.pendamping.console.report;

import id.pendamping.outcome.Stage;
import id.pendamping.outcome.census.Breakdown;
import id.pendamping.outcome.census.Breakdown.Column;
import id.pendamping.outcome.census.Breakdown.Cut;
import id.pendamping.outcome.census.Portion;
import id.pendamping.outcome.census.Slice;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.Staying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The shares that the report shows of one part of the programme, hidden together with those of all other parts of the
 * same cut.
 */
final class Lines {

    private static final String PEOPLE = "people";
    private static final String PAIRS = "pairs";

    private final Map<String, Portion> shown = new LinkedHashMap<>();

    private Lines() {
    }

    /** @param slices every part of one cut; the part itself may be missing, because nobody is in it */
    static Lines of(String part, Map<String, Slice> slices) {
        Lines lines = new Lines();
        List<String> rows = List.copyOf(slices.keySet());
        int row = rows.indexOf(part);
        if (row < 0) {
            return lines;
        }
        List<Slice> all = List.copyOf(slices.values());
        List<Cut> cuts = new ArrayList<>();
        Arrays.stream(Stage.values()).filter(stage -> stage != Stage.REACHED)
                .forEach(stage -> cuts.add(cut(stage.id(), PEOPLE, all, it -> it.share(stage))));
        cuts.add(cut("before", PAIRS, all, it -> it.learning().total().understood().before()));
        cuts.add(cut("after", PAIRS, all, it -> it.learning().total().understood().after()));
        cuts.add(cut("member", "member", all, it -> it.paying().onTimeByMember()));
        cuts.add(cut("bill", "bill", all, it -> it.paying().onTimeByBill()));
        Staying.MONTHS.forEach(month -> cuts.add(cut("staying" + month, "staying" + month, all,
                it -> it.paying().staying().getOrDefault(month, Share.of(0, 0)))));
        for (Column column : Breakdown.of(rows, cuts).columns()) {
            lines.shown.put(column.id(), column.portions().get(row));
        }
        lines.hideBillsOfFew();
        return lines;
    }

    private static Cut cut(String id, String base, List<Slice> slices, Function<Slice, Share> share) {
        return new Cut(id, base, slices.stream().map(share).toList());
    }

    /** Bills of members who are too few to be shown tell as much of them. */
    private void hideBillsOfFew() {
        if (shown.get("member") instanceof Portion member && member.share().isEmpty()) {
            shown.put("bill", new Portion(new Cell.Hidden(), new Cell.Hidden()));
        }
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    Portion of(String id) {
        return shown.getOrDefault(id, new Portion(new Cell.Shown(0), new Cell.Shown(0)));
    }

    Cell people() {
        return of(Stage.CONSENTED.id()).whole();
    }
}
