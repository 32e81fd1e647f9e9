package id.pendamping.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of lists must do. {@link #open} answers an empty one. */
public abstract class EnrolmentsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final GroupList MELATI = new GroupList("l1", NOON, "staff1", "Melati", false);
    private static final Entry SRI = entry("e1", "Sri");

    private Enrolments enrolments;
    private Rolls rolls;
    private ListCodes codes;

    protected abstract Enrolments open();

    private static <T> T as(Class<T> side, Enrolments store) {
        return side.cast(store);
    }

    @BeforeEach
    void openStore() {
        enrolments = open();
        rolls = as(Rolls.class, enrolments);
        codes = as(ListCodes.class, enrolments);
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
        assertThat(rolls.all()).containsExactly(MELATI);
        assertThat(rolls.entries("l1")).containsExactly(SRI);
        assertThat(rolls.reports("l1")).containsExactly(report("r1", "e1", 30, "registered"),
                report("r2", "e1", 60, "paid"));
    }

    @Test
    void whoeverWasErasedDoesNotComeBack() {
        enrolments.add(report("r1", "e1", 30, "registered"));
        enrolments.erase("e1");
        enrolments.add(SRI);
        enrolments.add(report("r1", "e1", 30, "registered"));
        codes.offer("e1", "hash", NOON);
        assertThat(rolls.entries("l1")).isEmpty();
        assertThat(rolls.reports("l1")).isEmpty();
        assertThat(codes.claim("hash", "p1", NOON)).isEmpty();
    }

    @Test
    void aCodeTiesAnEntryToOnePersonOnce() {
        codes.offer("e1", "hash", NOON);
        assertThat(codes.claim("wrong", "p1", NOON)).isEmpty();
        assertThat(codes.claim("hash", "p1", NOON.plusSeconds(1))).isEmpty();
        assertThat(codes.claim("hash", "p1", NOON)).map(Entry::person).contains("p1");
        assertThat(codes.claim("hash", "p2", NOON)).isEmpty();
        codes.offer("e1", "again", NOON);
        assertThat(codes.claim("again", "p2", NOON)).isEmpty();
        assertThat(rolls.joined("p1")).extracting(Entry::id).containsExactly("e1");
        assertThat(rolls.joined("p2")).isEmpty();
    }

    @Test
    void findsTheListsOfOneOfStaff() {
        GroupList other = new GroupList("l2", NOON.plusSeconds(1), "staff2", "Mawar", true);
        enrolments.add(other);
        assertThat(rolls.of("staff1")).containsExactly(MELATI);
        assertThat(rolls.of("staff2")).containsExactly(other);
        assertThat(rolls.of("staff3")).isEmpty();
        assertThat(rolls.find("l2")).contains(other);
        assertThat(rolls.find("l3")).isEmpty();
        assertThat(rolls.all()).containsExactly(MELATI, other);
    }

    @Test
    void aCodeWhoseTimeIsOverIsForgottenWithTheNextOne() {
        codes.offer("e1", "hash", NOON);
        enrolments.add(entry("e2", "Ani"));
        codes.offer("e2", "later", NOON.plusSeconds(1).plus(ListCodes.VALID));
        assertThat(codes.claim("hash", "p1", NOON)).isEmpty();
        assertThat(codes.claim("later", "p1", NOON)).isPresent();
    }

    @Test
    void countsTheWrongCodesOfATalkOnce() {
        ChatId chat = new ChatId("tg:1");
        codes.fail("in:1#0", chat, NOON);
        codes.fail("in:1#0", chat, NOON);
        codes.fail("in:2#0", chat, NOON.plusSeconds(60));
        codes.fail("in:3#0", new ChatId("tg:2"), NOON);
        assertThat(codes.failures(chat, NOON)).isEqualTo(2);
        assertThat(codes.failures(chat, NOON.plusSeconds(1))).isEqualTo(1);
    }
}
