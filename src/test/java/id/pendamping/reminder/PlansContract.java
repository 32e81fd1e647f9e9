package id.pendamping.reminder;

import static id.pendamping.reminder.Fixtures.monthly;
import static id.pendamping.reminder.Fixtures.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.reminder.Agenda.Newest;
import id.pendamping.reminder.Agenda.Payment;
import id.pendamping.reminder.Agenda.Told;
import id.pendamping.reminder.Due.Once;
import id.pendamping.reminder.Occurrence.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of agendas must do. {@link #open} answers an empty one. */
public abstract class PlansContract {

    private static final Instant NOON = wib("2026-12-10T12:00");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private Plans plans;

    protected abstract Plans open();

    @BeforeEach
    void openStore() {
        plans = open();
    }

    private static Agenda at(String person, Instant next) {
        return Agenda.fresh(person, Fixtures.CHAT, Fixtures.WIB).nextAt(next);
    }

    /** One that uses every part an agenda can hold; also for other tests of stores. */
    public static Agenda everything(String person, String secret) {
        Plan plan = monthly(Bill.JKN, 31, "2026-11-25T12:00").passed(NOON).moved(NOON.plusSeconds(60))
                .later(DAY.plusDays(2), DAY).paid(YearMonth.of(2026, 11)).paused(DAY);
        Plan once = Plan.of(Bill.EVENT, new Once(DAY), List.of(0), Map.of("class", "3", "who", secret), NOON)
                .later(DAY, DAY).moved(NOON);
        Occurrence ready = new Occurrence(person, Bill.BPU, DAY, -3, NOON, State.QUEUED, "", NOON);
        Agenda agenda = Agenda.fresh(person, Fixtures.CHAT, Fixtures.WIT)
                .living(Fixtures.CHAT, Fixtures.WITA, new Hours(LocalTime.of(20, 0), LocalTime.of(4, 30))).with(plan)
                .with(once).deciding(List.of(ready), List.of(new Told("x", Bill.BPU, DAY, NOON)), NOON)
                .paying(List.of(new Payment(Bill.JKN, YearMonth.of(2026, 11), 3, DAY, secret, NOON)));
        return agenda.shown(new Newest(NOON, "bpu+jkn", DAY)).nextAt(NOON);
    }

    @Test
    void givesBackWhatWasWritten() {
        Agenda agenda = everything("p1", "photo-1");
        assertThat(plans.save(agenda)).isTrue();
        assertThat(plans.find("p1")).contains(agenda.withRevision(1));
        assertThat(plans.find("p2")).isEmpty();
    }

    @Test
    void writesOnlyOverWhatWasRead() {
        assertThat(plans.save(at("p1", NOON))).isTrue();
        assertThat(plans.save(at("p1", NOON))).isFalse();
        Agenda read = plans.find("p1").orElseThrow();
        assertThat(plans.save(read.nextAt(null))).isTrue();
        assertThat(plans.save(read.nextAt(NOON))).isFalse();
        assertThat(plans.find("p1").orElseThrow().nextAt()).isNull();
    }

    @Test
    void ofManyWritesOnlyThoseThatAreAsRead() {
        plans.saveAll(List.of());
        plans.save(at("p1", NOON));
        plans.save(at("p2", NOON));
        Agenda first = plans.find("p1").orElseThrow();
        Agenda second = plans.find("p2").orElseThrow();
        plans.save(first.nextAt(NOON.plusSeconds(1)));
        plans.saveAll(List.of(first.nextAt(null), second.nextAt(null)));
        assertThat(plans.find("p1").orElseThrow().nextAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(plans.find("p2").orElseThrow()).isEqualTo(second.nextAt(null).withRevision(2));
    }

    @Test
    void findsWhatIsDueOldestFirst() {
        plans.save(at("p1", NOON));
        plans.save(at("p2", NOON.minusSeconds(60)));
        plans.save(at("p3", NOON.plusMillis(1)));
        plans.save(at("p4", null));
        assertThat(plans.due(NOON, 10)).extracting(Agenda::person).containsExactly("p2", "p1");
        assertThat(plans.due(NOON, 1)).extracting(Agenda::person).containsExactly("p2");
        assertThat(plans.due(NOON.minusSeconds(61), 10)).isEmpty();
    }

    @Test
    void changesWhatIsThereByNow() {
        plans.save(at("p1", NOON));
        boolean[] raced = {false};
        plans.change("p1", agenda -> {
            if (!raced[0]) {
                raced[0] = true;
                plans.save(agenda.with(monthly(Bill.JKN, 10, "2026-11-25T12:00")));
            }
            return agenda.nextAt(NOON.plusSeconds(1));
        });
        Agenda changed = plans.find("p1").orElseThrow();
        assertThat(changed.nextAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(changed.plan(Bill.JKN)).isPresent();
        plans.change("nobody", agenda -> agenda.nextAt(NOON));
        assertThat(plans.find("nobody")).isEmpty();
    }

    @Test
    void erasesOnePersonOnlyAndLateWritesBringNothingBack() {
        plans.save(at("p1", NOON));
        plans.save(at("p2", NOON));
        Agenda read = plans.find("p1").orElseThrow();
        plans.erase("p1");
        plans.erase("p1");
        assertThat(plans.save(read)).isFalse();
        assertThat(plans.find("p1")).isEmpty();
        assertThat(plans.find("p2")).isPresent();
    }
}
