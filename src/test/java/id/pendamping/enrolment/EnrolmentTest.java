package id.pendamping.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Card;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Note;
import id.pendamping.outbox.BulkState;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.participant.Person.ConsentEntry;
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
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryEvents events = new InMemoryEvents();
    private final InMemoryBulk rows = new InMemoryBulk();
    private final EnrolmentEffects effects = new EnrolmentEffects(
            new Books(enrolments, enrolments, enrolments), events.journal(), people, staff, audit, rows);
    private final OthersSource others = new OthersSource(enrolments, staff);
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
        assertThat(enrolments.all()).hasSize(1);
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
        assertThat(others.read("made", Language.INDONESIAN)).isEmpty();
        add("sari", "E", "yes");
        assertThat(others.read("made", Language.INDONESIAN)).containsEntry("rolls.others", "Melati: 0/5");
        assertThat(source.read("made", Language.INDONESIAN)).doesNotContainKeys("enrolment.people", "enrolment.lists");
        assertThat(others.read("sari", Language.INDONESIAN)).isEmpty();
        assertThat(others.read("agus", Language.INDONESIAN)).isEmpty();
        assertThat(source.read("worker", Language.INDONESIAN)).isEmpty();
    }

    @Test
    void whoeverComesByThemselfWithTheCodeSeesAndErasesTheirEntry() {
        add("sari", "Sri", "yes");
        apply("sari", "offer", Map.of("list", list(), "entry", entries().getFirst().id(), "code", "TESTC2"));
        apply("worker", "claim", Map.of("code", " testc2 ", "chat", "tg:7"));
        assertThat(new StoredEntriesSource(enrolments).read("worker", Language.INDONESIAN))
                .containsEntry("stored.enrolment", "Melati: Sri, Badung, vendor");
        effects.handler().apply(new Effect.Erase("in:erase#0", "worker", NOON));
        assertThat(entries()).isEmpty();
    }

    @Test
    void afterFiveWrongCodesAnHourHasToPass() {
        add("sari", "Sri", "yes");
        apply("sari", "offer", Map.of("list", list(), "entry", entries().getFirst().id(), "code", "TESTC2"));
        for (int i = 2; i <= 6; i++) {
            apply("worker", "claim", Map.of("code", "WRNGC" + i, "chat", "tg:7"));
        }
        apply("worker", "claim", Map.of("code", "TESTC2", "chat", "tg:7"));
        assertThat(enrolments.joined("worker")).isEmpty();
        apply("other", "claim", Map.of("code", "TESTC2", "chat", "tg:8"));
        assertThat(enrolments.joined("other")).hasSize(1);
    }

    @Test
    void whatStaffReportedIsCountedWithoutAWord() {
        add("sari", "Sri", "yes");
        String sri = entries().getFirst().id();
        apply("sari", "report", Map.of("list", list(), "entry", sri, "status", "registered"));
        assertThat(events.all()).singleElement().satisfies(it -> {
            assertThat(it.type()).isEqualTo("list_registered");
            assertThat(it.person()).isEqualTo(sri);
            assertThat(it.data()).containsOnly(Map.entry("list", list()), Map.entry("kind", "group"),
                    Map.entry("result", "registered"));
        });
        apply("sari", "forget", Map.of("list", list(), "entry", sri));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void whoeverCameByThemselfIsCountedAsThePersonTheyAre() {
        add("sari", "Sri", "yes");
        String sri = entries().getFirst().id();
        apply("sari", "offer", Map.of("list", list(), "entry", sri, "code", "TESTC2"));
        apply("worker", "claim", Map.of("code", "TESTC2", "chat", "tg:7"));
        people.saveConsent("worker", new ConsentEntry("c#0", "service", true, NOON, "consents"));
        apply("sari", "report", Map.of("list", list(), "entry", sri, "status", "registered"));
        people.saveConsent("worker", new ConsentEntry("c#1", "service", false, NOON.plusSeconds(1), "consents"));
        apply("sari", "report", Map.of("list", list(), "entry", sri, "status", "paid"));
        assertThat(events.all()).extracting(it -> it.person()).containsExactly("worker", sri);
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
        return enrolments.all().getFirst().id();
    }

    private List<Entry> entries() {
        return enrolments.entries(list());
    }

    @SuppressWarnings("unchecked")
    private List<String> own() {
        return (List<String>) source.read("sari", Language.INDONESIAN).getOrDefault("enrolment.lists", List.of());
    }
}
