package id.pendamping.reminder;

import id.pendamping.chat.ChatId;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Large figures for the tests of the stores. */
public final class ManyPlans {

    private ManyPlans() {
    }

    /** Somebody with one reminder at this moment, and others in the months after. */
    public static Agenda agenda(int number, Instant at) {
        Timetable timetable = new Timetable(new Calendar(Fixtures.NONE));
        LocalDate day = LocalDate.ofInstant(at, Fixtures.WIB);
        Plan plan = Plan.of(Bill.JKN, new Due.Monthly(day.getDayOfMonth()), List.of(0), Map.of("class", "3", "people",
                "4"), at.minusSeconds(86_400));
        Agenda agenda = Agenda.fresh("p" + number, ChatId.of("tg", "1000" + number), Fixtures.WIB).with(plan);
        return timetable.scheduled(agenda);
    }

    /** Decides about everything that is due. @return how many rows were queued */
    public static int plan(Plans plans, Occurrences occurrences, Instant now) {
        Set<String> queued = new HashSet<>();
        BulkRows rows = new BulkRows() {
            @Override
            public void queue(Collection<BulkRow> all) {
                all.forEach(row -> queued.add(row.id()));
            }

            @Override
            public void cancel(String person, String source, String reason, Instant at) {
            }

            @Override
            public void erase(String person) {
            }
        };
        PlanLoop loop = new PlanLoop(plans, occurrences, rows, new Timing(new Calendar(Fixtures.NONE)));
        while (loop.run(now, PlanLoop.AT_ONCE) > 0) {
        }
        return queued.size();
    }
}
