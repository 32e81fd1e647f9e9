package id.pendamping.console.outcomes;

import id.pendamping.console.outcomes.Sheet.Block;
import id.pendamping.console.outcomes.Sheet.Part;
import id.pendamping.console.outcomes.Sheet.Said;
import id.pendamping.outcome.census.Portion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages have in common. */
final class Parts {

    private Parts() {
    }

    static Part part(Say say, String id, List<? extends Block> blocks) {
        return new Part(id, say.of(id + ".heading"), List.copyOf(blocks));
    }

    /** A part of which there is no data yet, and what to do about it. */
    static Part empty(Say say, String id) {
        return part(say, id, List.of(new Said("empty", say.of("nodata") + " " + say.of(id + ".empty"))));
    }

    static Said said(String kind, String text) {
        return new Said(kind, text);
    }

    static List<String> head(Say say, String... keys) {
        List<String> head = new ArrayList<>();
        for (String key : keys) {
            head.add(say.of("column." + key));
        }
        return head;
    }

    /** The percentage for a chart. */
    static @Nullable BigDecimal percent(Portion portion) {
        return portion.share().flatMap(share -> share.percent(1)).orElse(null);
    }
}
