package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.BulkState;
import id.pendamping.staff.AuditTrail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What staff decide about broadcasts, as their dialogs note it. */
class DeskTest {

    private static final int ALONE = 10;

    private final Field field = new Field();
    private final EffectHandler desk = field.drafting(ALONE).handler().and(field.steering().handler());
    private int notes;

    private void note(String who, String what, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("zone", "Asia/Jakarta");
        Note note = new Note("in:" + ++notes + "#0", who, Field.NOON, "broadcast." + what, all);
        desk.apply(note);
        desk.apply(note);
    }

    private Broadcast submit(Map<String, Object> when) {
        note(Field.AUTHOR, "fresh", Map.of());
        note(Field.AUTHOR, "text", Map.of("id", "Kumpul besok", "offer", "lesson-2"));
        note(Field.AUTHOR, "go", when);
        return field.broadcasts.open(5).getFirst();
    }

    @Test
    void aSmallOneIsOneMembersOwnDecision() {
        field.withPeople(ALONE);
        Broadcast small = submit(Map.of());
        assertThat(small.stage()).isEqualTo(Stage.SCHEDULED);
        assertThat(small.nextAt()).isEqualTo(Field.NOON);
        assertThat(small.wording().offer()).isEqualTo("lesson-2");
        assertThat(field.broadcasts.open(5)).hasSize(1);
        assertThat(field.audit.newest(5)).extracting(AuditTrail.Entry::action).containsExactly("broadcast.submitted");
    }

    @Test
    void aPageSaysAllOfADraftAtOnce() {
        field.withPeople(ALONE);
        note(Field.AUTHOR, "audience", Map.of("area", "java"));
        note(Field.AUTHOR, "compose", Map.of("work", "driver,vendor", "id", "Satu", "id2", "Dua", "offer", "saving"));
        Broadcast draft = field.broadcasts.find("draft/" + Field.AUTHOR).orElseThrow();
        assertThat(draft.audience().wanted()).isEqualTo(Map.of(Criterion.WORK, "driver,vendor"));
        assertThat(draft.wording().variants()).isEqualTo(List.of(Map.of("id", "Satu"), Map.of("id", "Dua")));
        assertThat(draft.wording().offer()).isEqualTo("saving");
        assertThat(draft.wording().heldOut()).isFalse();
    }

    @Test
    void aLargeOneWaitsForSomebodyElse() {
        field.withPeople(ALONE + 1);
        String id = submit(Map.of()).id();
        assertThat(field.broadcasts.find(id).orElseThrow().stage()).isEqualTo(Stage.AWAITING);
        assertThat(field.bulk.count(BulkState.QUEUED)).isEqualTo(1);
        note(Field.AUTHOR, "approve", Map.of("broadcast", id));
        assertThat(field.broadcasts.find(id).orElseThrow().stage()).isEqualTo(Stage.AWAITING);
        note(Field.OTHER, "approve", Map.of("broadcast", id));
        assertThat(field.broadcasts.find(id).orElseThrow().stage()).isEqualTo(Stage.SCHEDULED);
        assertThat(field.broadcasts.find(id).orElseThrow().approval().by()).isEqualTo(Field.OTHER);
    }

    @Test
    void anAudienceThatGrewBeforeItsTimeWaitsAfterAll() {
        field.withPeople(ALONE);
        String id = submit(Map.of("on", LocalDate.of(2026, 11, 22), "at", "09:00")).id();
        field.withPeople(ALONE + 5);
        Instant nine = Instant.parse("2026-11-22T02:00:00Z");
        assertThat(field.broadcasts.find(id).orElseThrow().nextAt()).isEqualTo(nine);
        BroadcastLoop loop = field.loop();
        while (loop.run(nine)) {
        }
        Broadcast grown = field.broadcasts.find(id).orElseThrow();
        assertThat(grown.stage()).isEqualTo(Stage.AWAITING);
        assertThat(grown.frozen().people()).isEqualTo(ALONE + 5);
        assertThat(field.bulk.count(BulkState.QUEUED)).as("the other member is asked").isEqualTo(1);
        note(Field.OTHER, "approve", Map.of("broadcast", id));
        assertThat(field.broadcasts.find(id).orElseThrow().stage()).isEqualTo(Stage.SENDING);
    }

    @Test
    void aRecurringOneFreezesItsAudienceEachTime() {
        field.withPeople(2);
        String id = submit(Map.of("cron", "0 0 9 * * MON")).id();
        Instant monday = Instant.parse("2026-11-23T02:00:00Z");
        assertThat(field.broadcasts.find(id).orElseThrow().nextAt()).isEqualTo(monday);
        run(monday);
        field.withPeople(3);
        run(Instant.parse("2026-11-30T02:00:00Z"));
        assertThat(field.broadcasts.find(id + "@" + monday.getEpochSecond()).orElseThrow().frozen().people())
                .isEqualTo(2);
        assertThat(field.broadcasts.find(id + "@" + monday.plusSeconds(7 * 86400).getEpochSecond()).orElseThrow()
                .frozen().people()).isEqualTo(3);
        assertThat(field.broadcasts.find(id).orElseThrow().nextAt()).isEqualTo(monday.plusSeconds(14 * 86400));
    }

    private void run(Instant now) {
        BroadcastLoop loop = field.loop();
        while (loop.run(now)) {
        }
    }

    @Test
    void refusesRhythmsThatAreNoneOrTooQuick() {
        field.withPeople(1);
        note(Field.AUTHOR, "text", Map.of("id", "x"));
        note(Field.AUTHOR, "go", Map.of("cron", "every day"));
        note(Field.AUTHOR, "go", Map.of("cron", "0 * * * * *"));
        note(Field.AUTHOR, "go", Map.of("on", LocalDate.of(2026, 11, 22), "at", "25:00"));
        assertThat(field.broadcasts.open(5)).isEmpty();
    }

    @Test
    void pausesResumesAndCancels() {
        field.withPeople(5);
        String id = submit(Map.of()).id();
        run(Field.NOON);
        note(Field.OTHER, "pause", Map.of("broadcast", id));
        assertThat(field.broadcasts.find(id).orElseThrow().stage()).isEqualTo(Stage.PAUSED);
        note(Field.OTHER, "resume", Map.of("broadcast", id));
        assertThat(field.broadcasts.find(id).orElseThrow().stage()).isEqualTo(Stage.SENDING);
        field.recipients.add(List.of(RecipientsContract.frozen(id, "late")));
        note(Field.OTHER, "cancel", Map.of("broadcast", id));
        assertThat(field.broadcasts.find(id).orElseThrow().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(field.recipients.counts(id)).containsEntry("dropped:cancelled", 1L);
        note(Field.OTHER, "resume", Map.of("broadcast", id));
        assertThat(field.broadcasts.find(id).orElseThrow().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(field.audit.newest(9)).extracting(AuditTrail.Entry::action).containsExactly("broadcast.resume",
                "broadcast.cancel", "broadcast.resume", "broadcast.pause", "broadcast.submitted");
    }

    @Test
    void nobodyElseWritesToMany() {
        field.withPeople(1);
        note("p10000", "text", Map.of("id", "x"));
        note("p10000", "go", Map.of());
        assertThat(field.broadcasts.open(5)).isEmpty();
        assertThat(field.audit.newest(5)).isEmpty();
    }

    @Test
    void noTrialIsMadeOfABillReminder() {
        field.withPeople(3, Consent.SERVICE, Consent.RESEARCH);
        note(Field.AUTHOR, "fresh", Map.of());
        note(Field.AUTHOR, "audience", Map.of("overdue", "yes"));
        note(Field.AUTHOR, "text", Map.of("id", "A", "id2", "B", "hold", "yes"));
        note(Field.AUTHOR, "go", Map.of());
        Wording words = field.broadcasts.open(5).getFirst().wording();
        assertThat(words.isTrial()).isFalse();
        assertThat(words.everything()).isEqualTo("A");
    }

    @Test
    void onlyWhoAgreedToResearchIsHeldOut() {
        field.withPeople(ALONE, Consent.SERVICE, Consent.RESEARCH);
        field.stands("99", InMemoryCandidates.willing(Consent.SERVICE));
        note(Field.AUTHOR, "fresh", Map.of());
        note(Field.AUTHOR, "text", Map.of("id", "A", "hold", "yes"));
        note(Field.AUTHOR, "go", Map.of("on", LocalDate.of(2026, 11, 22), "at", "09:00"));
        String id = field.broadcasts.open(5).getFirst().id();
        field.broadcasts.change(id, it -> it.approvedBy(Field.OTHER, Long.MAX_VALUE, Field.NOON));
        run(Instant.parse("2026-11-22T02:00:00Z"));
        assertThat(field.recipients.arm(id, Recipient.NO_ARM, "", 99)).containsExactly("p99");
        assertThat(field.recipients.arm(id, 1, "", 99)).isNotEmpty()
                .hasSize((int) field.recipients.count(id, Recipient.State.HELD, 99));
        assertThat(field.recipients.arm(id, 0, "", 99).size() + field.recipients.arm(id, 1, "", 99).size())
                .isEqualTo(ALONE);
        assertThat(field.events.all()).hasSize(ALONE);
    }

    @Test
    void aKadersAudienceIsTheirOwnPeople() {
        field.withPeople(5);
        field.kader("adi", "Pak Adi", "10001", "10003");
        note("padi", "fresh", Map.of());
        note("padi", "text", Map.of("id", "Kumpul besok"));
        note("padi", "go", Map.of());
        run(Field.NOON);
        Broadcast begun = field.broadcasts.begun("padi", 5).getFirst();
        assertThat(begun.frozen().people()).isEqualTo(2);
        assertThat(begun.frozen().excluded()).containsEntry("foreign", 3L);
        assertThat(field.recipients.all()).extracting(Recipient::person).containsExactlyInAnyOrder("p10001",
                "p10003");
    }

    @Test
    void aKaderSteersNobodyElsesBroadcastsAndApprovesNone() {
        field.withPeople(ALONE + 1);
        field.kader("adi", "Pak Adi");
        String id = submit(Map.of()).id();
        note("padi", "approve", Map.of("broadcast", id));
        note("padi", "cancel", Map.of("broadcast", id));
        assertThat(field.broadcasts.find(id).orElseThrow().stage()).isEqualTo(Stage.AWAITING);
        assertThat(field.audit.newest(5)).extracting(AuditTrail.Entry::staff).containsOnly(Field.AUTHOR);
        assertThat(field.bulk.count(BulkState.QUEUED)).as("only the coordinator is asked").isEqualTo(1);
    }

    @Test
    void whoeverLooksAtNamesIsWrittenDownAndChangesNothing() {
        field.withPeople(1);
        Broadcast sent = submit(Map.of());
        note(Field.OTHER, "looked", Map.of("broadcast", sent.id(), "page", 1L));
        assertThat(field.broadcasts.find(sent.id())).contains(sent);
        assertThat(field.audit.newest(1)).extracting(AuditTrail.Entry::action, AuditTrail.Entry::about)
                .containsExactly(org.assertj.core.api.Assertions.tuple("broadcast.looked", sent.id()));
    }

    @Test
    void anErasedAuthorLeavesNoWords() {
        field.withPeople(1);
        submit(Map.of());
        desk.apply(new Effect.Erase("in:x#0", Field.AUTHOR, Field.NOON));
        assertThat(field.broadcasts.open(5)).isEmpty();
        assertThat(field.broadcasts.find(Drafting.draftOf(Field.AUTHOR))).isEmpty();
    }

    @Test
    void theAuthorSeesEveryVariantFirst() {
        note(Field.AUTHOR, "text", Map.of("id", "A", "id2", "B"));
        note(Field.AUTHOR, "trial", Map.of());
        assertThat(field.bulk.count(BulkState.QUEUED)).isEqualTo(2);
    }
}
