package id.pendamping.reminder;

import id.pendamping.reminder.Occurrence.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what the other fakes hold. */
public final class InMemoryReminderNumbers implements ReminderNumbers {

    private final Plans plans;
    private final InMemoryOccurrences occurrences;

    public InMemoryReminderNumbers(Plans plans, InMemoryOccurrences occurrences) {
        this.plans = plans;
        this.occurrences = occurrences;
    }

    @Override
    public Map<Bill, Long> plans() {
        return plans.due(Instant.MAX, Integer.MAX_VALUE).stream().flatMap(it -> it.plans().stream())
                .filter(Plan::active).collect(Collectors.groupingBy(Plan::bill, Collectors.counting()));
    }

    @Override
    public void upTo(Instant until, Consumer<Agenda> each) {
        plans.due(until.minusMillis(1), Integer.MAX_VALUE).forEach(each);
    }

    @Override
    public Map<State, Map<Bill, Long>> since(Instant since) {
        return after(since).collect(Collectors.groupingBy(Occurrence::state,
                Collectors.groupingBy(Occurrence::bill, Collectors.counting())));
    }

    @Override
    public Map<String, Long> dropped(Instant since) {
        return after(since).filter(it -> it.state() == State.DROPPED)
                .collect(Collectors.groupingBy(Occurrence::word, Collectors.counting()));
    }

    @Override
    public List<Occurrence> at(State state, Instant since, int skip, int limit) {
        return after(since).filter(it -> it.state() == state).sorted(Comparator.comparing(Occurrence::at).reversed())
                .skip(skip).limit(limit).toList();
    }

    private Stream<Occurrence> after(Instant since) {
        return occurrences.all().stream().filter(it -> !it.at().isBefore(since));
    }
}
