package id.pendamping.outcome.census;

import id.pendamping.outcome.census.Figures.Day;
import java.time.LocalDate;
import java.util.Map;

/** What happened to some people, by how wide the spans are in which it is told; the same in each. */
public record Happened(Map<Every, Spans> spans) {

    public Happened {
        spans = Map.copyOf(spans);
    }

    /**
     * @param earlier what was before the first span that is told by itself
     * @param days by the first day of each span; one in which nothing happened is missing
     */
    public record Spans(Day earlier, Map<LocalDate, Day> days) {

        public Spans {
            days = Map.copyOf(days);
        }

        public Day from(LocalDate begin) {
            return days.getOrDefault(begin, Day.NOTHING);
        }
    }

    public Spans by(Every every) {
        return spans.getOrDefault(every, new Spans(Day.NOTHING, Map.of()));
    }
}
