package id.pendamping.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Card;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Note;
import id.pendamping.outbox.BulkState;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.staff.InMemoryAuditTrail;
import id.pendamping.staff.InMemoryStaff;
import id.pendamping.staff.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final InMemoryBulk rows = new InMemoryBulk();
    private final EnrolmentEffects effects = new EnrolmentEffects(enrolments, staff, audit, rows);
    private final EnrolmentSource source = new EnrolmentSource(enrolments, staff, () -> "TESTC2");
    private int number;

    @BeforeEach
    void aListOfSari() {
        staff.add("sari", Role.FACILITATOR);
        staff.add("made", Role.COORDINATOR);
        staff.add("agus", Role.KADER);
        apply("sari", "list", Map.of("name", "Melati", "kind", "group"));
    }

    @Test
    void nobodyIsWrittenDownWithoutConsent() {
        add("sari", "Sri", "no");
        assertThat(entries()).isEmpty();
        add("sari", "Sri", "yes");
        assertThat(entries()).singleElement().extracting(Entry::askedBy, Entry::wording)
                .containsExactly("sari", "enrolment/ask/id");
    }

    @Test
    void nobodyWritesIntoTheListOfSomebodyElse() {
        add("made", "Sri", "yes");
        add("worker", "Sri", "yes");
        assertThat(entries()).isEmpty();
        apply("worker", "list", Map.of("name", "x"));
        assertThat(enrolments.lists()).hasSize(1);
        apply("made", "export", Map.of("list", list()));
        assertThat(rows.count(BulkState.QUEUED)).isZero();
        apply("sari", "export", Map.of("list", list()));
        assertThat(rows.count(BulkState.QUEUED)).isEqualTo(1);
        assertThat(audit.newest(1)).singleElement().extracting(it -> it.action()).isEqualTo("enrolment.exported");
    }

    @Test
    void theNewestReportCountsAndTheOthersStay() {
        add("sari", "Sri", "yes");
        String sri = entries().getFirst().id();
        apply("sari", "report", Map.of("list", list(), "entry", sri, "status", "registered"));
        apply("sari", "report", Map.of("list", list(), "entry", sri, "status", "documents"));
        assertThat(Card.read(own().getFirst()).parts()).containsEntry("registered", "0").containsEntry("total", "1");
        assertThat(enrolments.reports(list())).hasSize(2);
    }

    @Test
    void othersSeeProgressFromFivePeopleUpAndNoNames() {
        for (String name : List.of("A", "B", "C", "D")) {
            add("sari", name, "yes");
        }
        assertThat(source.read("made", Language.INDONESIAN)).doesNotContainKey("enrolment.others");
        add("sari", "E", "yes");
        assertThat(source.read("made", Language.INDONESIAN)).containsEntry("enrolment.others", "Melati: 0/5")
                .doesNotContainKeys("enrolment.people", "enrolment.lists");
        assertThat(source.read("agus", Language.INDONESIAN)).doesNotContainKey("enrolment.others");
        assertThat(source.read("worker", Language.INDONESIAN)).isEmpty();
    }

    @Test
    void whoeverComesByThemselfWithTheCodeSeesAndErasesTheirEntry() {
        add("sari", "Sri", "yes");
        apply("sari", "offer", Map.of("list", list(), "entry", entries().getFirst().id(), "code", "TESTC2"));
        apply("worker", "claim", Map.of("code", " testc2 "));
        assertThat(new StoredEntriesSource(enrolments).read("worker", Language.INDONESIAN))
                .containsEntry("stored.enrolment", "Melati: Sri, Badung, vendor");
        effects.handler().apply(new Effect.Erase("in:erase#0", "worker", NOON));
        assertThat(entries()).isEmpty();
    }

    private void add(String who, String name, String consent) {
        apply(who, "add", Map.of("list", list(), "name", name, "area", "Badung", "work", "vendor", "consent", consent,
                "wording", "enrolment/ask/id"));
    }

    private void apply(String who, String what, Map<String, Object> values) {
        Note note = new Note("in:" + ++number + "#0", who, NOON.plusSeconds(number), "enrolment." + what,
                new HashMap<>(values));
        effects.handler().apply(note);
        effects.handler().apply(note);
    }

    private String list() {
        return enrolments.lists().getFirst().id();
    }

    private List<Entry> entries() {
        return enrolments.entries(list());
    }

    @SuppressWarnings("unchecked")
    private List<String> own() {
        return (List<String>) source.read("sari", Language.INDONESIAN).getOrDefault("enrolment.lists", List.of());
    }
}
