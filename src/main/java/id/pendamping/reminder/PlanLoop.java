package id.pendamping.reminder;

import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.reminder.Occurrence.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what has come due into rows of the outbox. The decision about a person is one conditional write; what it decided
 * is in the same document until it is handed on under ids of its own. So a crash between any two steps repeats only what
 * changes nothing, and of two loops one decides.
 */
final class PlanLoop {

    static final int AT_ONCE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(PlanLoop.class);
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final Plans plans;
    private final Occurrences occurrences;
    private final BulkRows rows;
    private final Timing timing;

    PlanLoop(Plans plans, Occurrences occurrences, BulkRows rows, Timing timing) {
        this.plans = plans;
        this.occurrences = occurrences;
        this.rows = rows;
        this.timing = timing;
    }

    /** @return how many agendas were looked at; as many as asked for means that there may be more */
    int run(Instant now, int atOnce) {
        List<Agenda> due = plans.due(now, atOnce);
        plans.saveAll(due.stream().filter(read -> read.ready().isEmpty()).map(read -> decide(read, now)).toList());
        // Whoever decided, what is stored is what counts; it comes first among all that is due.
        handOn(plans.due(now, atOnce).stream().filter(stored -> !stored.ready().isEmpty()).toList());
        return due.size();
    }

    /** One agenda that cannot be decided must not keep all others waiting. */
    private Agenda decide(Agenda read, Instant now) {
        try {
            return timing.decide(read, now);
        } catch (RuntimeException e) {
            LOG.error("the agenda of {} cannot be decided: {}", read.person(), e.getClass().getName());
            return read.nextAt(now.plus(AFTER_FAILURE));
        }
    }

    private void handOn(List<Agenda> decided) {
        List<Occurrence> journal = decided.stream().flatMap(agenda -> agenda.ready().stream()).toList();
        if (journal.isEmpty()) {
            return;
        }
        occurrences.add(journal);
        rows.queue(decided.stream().flatMap(agenda -> rows(agenda).stream()).toList());
        plans.saveAll(decided.stream().map(agenda -> timing.timetable().scheduled(agenda.handedOn())).toList());
    }

    private static List<BulkRow> rows(Agenda agenda) {
        List<BulkRow> rows = new ArrayList<>();
        for (Occurrence main : agenda.ready()) {
            if (main.state() == State.QUEUED) {
                List<Occurrence> together = agenda.ready().stream()
                        .filter(it -> it == main || it.state() == State.MERGED && it.word().equals(main.id())).toList();
                rows.add(new BulkRow("reminder/" + main.id(), ReminderSource.NAME, agenda.chat(), agenda.person(),
                        About.of(together).written(), main.at(), main.bill().rank(main.lead())));
            }
        }
        return rows;
    }
}
