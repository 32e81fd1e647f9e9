package id.pendamping.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of lists must do. {@link #open} answers an empty one. */
public abstract class EnrolmentsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final GroupList MELATI = new GroupList("l1", NOON, "staff1", "Melati", false);
    private static final Entry SRI = entry("e1", "Sri");

    private Enrolments enrolments;

    protected abstract Enrolments open();

    @BeforeEach
    void openStore() {
        enrolments = open();
        enrolments.add(MELATI);
        enrolments.add(SRI);
    }

    private static Entry entry(String id, String name) {
        return new Entry(id, "l1", NOON, "staff1", "enrolment@1/ask/id", name, "Badung", "vendor", null);
    }

    private static Report report(String id, String entry, int seconds, String status) {
        return new Report(id, "l1", entry, NOON.plusSeconds(seconds), "staff1", status);
    }

    @Test
    void keepsEachOnce() {
        enrolments.add(new GroupList("l1", NOON, "staff2", "other", true));
        enrolments.add(entry("e1", "other"));
        enrolments.add(report("r2", "e1", 60, "paid"));
        enrolments.add(report("r1", "e1", 30, "registered"));
        enrolments.add(report("r1", "e1", 30, "listed"));
        assertThat(enrolments.lists()).containsExactly(MELATI);
        assertThat(enrolments.entries("l1")).containsExactly(SRI);
        assertThat(enrolments.reports("l1")).containsExactly(report("r1", "e1", 30, "registered"),
                report("r2", "e1", 60, "paid"));
    }

    @Test
    void whoeverWasErasedDoesNotComeBack() {
        enrolments.add(report("r1", "e1", 30, "registered"));
        enrolments.erase("e1");
        enrolments.add(SRI);
        enrolments.add(report("r1", "e1", 30, "registered"));
        enrolments.offer("e1", "hash", NOON);
        assertThat(enrolments.entries("l1")).isEmpty();
        assertThat(enrolments.reports("l1")).isEmpty();
        assertThat(enrolments.claim("hash", "p1", NOON)).isEmpty();
    }

    @Test
    void aCodeTiesAnEntryToOnePersonOnce() {
        enrolments.offer("e1", "hash", NOON);
        assertThat(enrolments.claim("wrong", "p1", NOON)).isEmpty();
        assertThat(enrolments.claim("hash", "p1", NOON.plusSeconds(1))).isEmpty();
        assertThat(enrolments.claim("hash", "p1", NOON)).map(Entry::person).contains("p1");
        assertThat(enrolments.claim("hash", "p2", NOON)).isEmpty();
        enrolments.offer("e1", "again", NOON);
        assertThat(enrolments.claim("again", "p2", NOON)).isEmpty();
        assertThat(enrolments.of("p1")).extracting(Entry::id).containsExactly("e1");
        assertThat(enrolments.of("p2")).isEmpty();
    }
}
