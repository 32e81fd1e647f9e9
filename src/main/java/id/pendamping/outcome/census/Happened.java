package id.pendamping.outcome.census;

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
    public record Spans(Counts earlier, Map<LocalDate, Counts> days) {

        public Spans {
            days = Map.copyOf(days);
        }

        public Counts from(LocalDate begin) {
            return days.getOrDefault(begin, Counts.NOTHING);
        }
    }

    public Spans by(Every every) {
        return spans.getOrDefault(every, new Spans(Counts.NOTHING, Map.of()));
    }

    /** How many people agreed to be counted, became members, and told of a payment; each once in a span. */
    public record Counts(long consented, long registered, long paid) {

        static final Counts NOTHING = new Counts(0, 0, 0);

        public Counts and(Counts more) {
            return new Counts(consented + more.consented, registered + more.registered, paid + more.paid);
        }
    }
}
