package id.pendamping.reminder;

import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.reminder.Occurrence.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what has come due into rows of the outbox. The decision about a person is one conditional write; what it decided
 * is in the same document until it is handed on under ids of its own. So a crash between any two steps repeats only what
 * changes nothing, and of two loops one decides.
 */
final class PlanLoop {

    static final int AT_ONCE = 500;

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
        List<Agenda> decided = new ArrayList<>();
        for (Agenda read : due) {
            if (!read.ready().isEmpty()) {
                decided.add(read);
            } else {
                Agenda changed = timing.decide(read, now);
                if (plans.save(changed) && !changed.ready().isEmpty()) {
                    decided.add(changed.withRevision(read.revision() + 1));
                }
            }
        }
        handOn(decided);
        return due.size();
    }

    private void handOn(List<Agenda> decided) {
        List<Occurrence> journal = decided.stream().flatMap(agenda -> agenda.ready().stream()).toList();
        if (journal.isEmpty()) {
            return;
        }
        occurrences.add(journal);
        rows.queue(decided.stream().flatMap(agenda -> rows(agenda).stream()).toList());
        for (Agenda agenda : decided) {
            plans.save(timing.timetable().scheduled(agenda.handedOn()));
        }
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
