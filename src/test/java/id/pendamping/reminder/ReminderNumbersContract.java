package id.pendamping.reminder;

import static id.pendamping.reminder.Fixtures.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.reminder.Occurrence.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must count. {@link #open} answers empty ones that belong together. */
public abstract class ReminderNumbersContract {

    private static final Instant NOON = wib("2026-12-10T12:00");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private Stores stores;

    public record Stores(Plans plans, Occurrences occurrences, ReminderNumbers numbers) {
    }

    protected abstract Stores open();

    @BeforeEach
    void openStores() {
        stores = open();
    }

    private static Agenda wants(String person, Instant next, Bill... bills) {
        Agenda agenda = Agenda.fresh(person, Fixtures.CHAT, Fixtures.WIB);
        for (Bill bill : bills) {
            agenda = agenda.with(Fixtures.monthly(bill, 10, "2026-12-01T12:00"));
        }
        return agenda.nextAt(next);
    }

    private static Occurrence became(String person, Bill bill, State state, String word, Instant at) {
        return new Occurrence(person, bill, DAY, 0, NOON, state, word, at);
    }

    @Test
    void countsActivePlansByBill() {
        stores.plans().save(wants("p1", NOON, Bill.JKN, Bill.BPU));
        stores.plans().save(wants("p2", NOON, Bill.JKN));
        stores.plans().save(wants("p3", NOON, Bill.SAVING).changing(Bill.SAVING, Plan::ended));
        assertThat(stores.numbers().plans()).isEqualTo(Map.of(Bill.JKN, 2L, Bill.BPU, 1L));
        stores.plans().change("p1", it -> it.changing(Bill.BPU, Plan::ended));
        assertThat(stores.numbers().plans()).isEqualTo(Map.of(Bill.JKN, 2L));
    }

    @Test
    void handsOutAgendasWithSomethingToDoBeforeThen() {
        stores.plans().save(wants("p1", NOON, Bill.JKN));
        stores.plans().save(wants("p2", NOON.plusSeconds(60), Bill.JKN));
        stores.plans().save(wants("p3", null, Bill.JKN));
        List<String> found = new ArrayList<>();
        stores.numbers().upTo(NOON.plusSeconds(60), it -> found.add(it.person()));
        assertThat(found).containsExactly("p1");
    }

    @Test
    void countsWhatBecameOfThem() {
        stores.occurrences().add(List.of(became("p1", Bill.JKN, State.SENT, "", NOON),
                became("p2", Bill.JKN, State.SENT, "", NOON.plusSeconds(1)),
                became("p3", Bill.BPU, State.DROPPED, "late", NOON.plusSeconds(2)),
                became("p4", Bill.BPU, State.DROPPED, "enough", NOON.plusSeconds(3)),
                became("p5", Bill.BPU, State.DROPPED, "late", NOON.minusSeconds(1)),
                became("p6", Bill.JKN, State.MERGED, "p1/x", NOON)));
        assertThat(stores.numbers().since(NOON)).isEqualTo(Map.of(State.SENT, Map.of(Bill.JKN, 2L), State.DROPPED,
                Map.of(Bill.BPU, 2L), State.MERGED, Map.of(Bill.JKN, 1L)));
        assertThat(stores.numbers().dropped(NOON)).isEqualTo(Map.of("late", 1L, "enough", 1L));
        assertThat(stores.numbers().at(State.DROPPED, NOON, 0, 9)).extracting(Occurrence::person)
                .containsExactly("p4", "p3");
        stores.occurrences().add(List.of(became("p7", Bill.JKN, State.QUEUED, "", NOON)));
        stores.occurrences().settle(became("p7", Bill.JKN, State.QUEUED, "", NOON).id(), State.LATE, "",
                NOON.plusSeconds(9));
        assertThat(stores.numbers().at(State.LATE, NOON, 0, 9)).extracting(Occurrence::person).containsExactly("p7");
        assertThat(stores.numbers().since(NOON)).containsEntry(State.LATE, Map.of(Bill.JKN, 1L))
                .containsEntry(State.SENT, Map.of(Bill.JKN, 2L));
        assertThat(stores.numbers().at(State.DROPPED, NOON, 1, 9)).extracting(Occurrence::person)
                .containsExactly("p3");
    }
}
