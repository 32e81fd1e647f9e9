package id.pendamping.broadcast;

import id.pendamping.broadcast.Broadcast.Approval;
import id.pendamping.broadcast.Broadcast.Start;
import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Facts;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.Faults;
import id.pendamping.invite.InviteInMemory;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.InMemoryBotName;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.outbox.InMemoryContacts;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.outcome.Journal;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.reminder.InMemoryPlans;
import id.pendamping.reminder.Talking;
import id.pendamping.reminder.Welcome;
import id.pendamping.staff.InMemoryAuditTrail;
import id.pendamping.staff.InMemoryStaff;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** People, staff and this room over fakes. */
final class Field {

    static final Content CONTENT = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21)).orThrow();
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final String AUTHOR = "psari";
    static final String OTHER = "pbudi";
    /** Noon in Western Indonesian Time. */
    static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    final InMemoryBroadcasts broadcasts = new InMemoryBroadcasts();
    final InMemoryRecipients recipients = new InMemoryRecipients();
    final InMemoryCandidates candidates = new InMemoryCandidates();
    final InMemoryStaff staff = new InMemoryStaff();
    final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    final InMemoryEvents events = new InMemoryEvents();
    final Journal journal = events.journal();
    final InMemoryBulk bulk = new InMemoryBulk();
    final InMemoryContacts contacts = new InMemoryContacts();
    final InMemoryPlans plans = new InMemoryPlans();
    final Talking talks = new Talking();
    final InMemoryPeople people = new InMemoryPeople();
    final InviteInMemory invite = InviteInMemory.begin(people, staff, new InMemoryBotName());
    final Reach reach = new Reach(staff, invite.friends());

    Field() {
        hire("sari", "Bu Sari", Role.FACILITATOR);
        hire("budi", "Pak Budi", Role.COORDINATOR);
    }

    /** A kader whom these people chose. */
    void kader(String name, String called, String... members) {
        hire(name, called, Role.KADER);
        invite.invitations().give("code of " + name, "p" + name, NOON);
        for (String member : members) {
            invite.invitations().came("p" + member, "code of " + name, NOON);
            agrees(member, "service", true);
            agrees(member, "sharing", true);
        }
    }

    /** What somebody has answered about one of the consents. */
    void agrees(String name, String purpose, boolean granted) {
        people.saveConsent("p" + name, new ConsentEntry(purpose + granted, purpose, granted, NOON, "w"));
    }

    private void hire(String name, String called, Role role) {
        staff.add(new StaffMember("p" + name, ChatId.of("tg", name), called, role));
        talks.stands(ChatId.of("tg", name), "p" + name, InMemoryCandidates.willing(Consent.SERVICE));
    }

    /** So many people with service consent, called 10000, 10001, … */
    Field withPeople(int count, Consent... more) {
        IntStream.range(0, count).mapToObj(i -> String.valueOf(10_000 + i)).forEach(name -> stands(name,
                InMemoryCandidates.willing(more.length == 0 ? new Consent[]{Consent.SERVICE} : more)));
        return this;
    }

    void stands(String name, Standing standing) {
        candidates.add(InMemoryCandidates.plain(name, standing));
        talks.stands(ChatId.of("tg", name), "p" + name, standing);
    }

    BroadcastSource source() {
        return new BroadcastSource(broadcasts, recipients, talks, reach,
                Welcome.of(new Facts(Map.of()), plans, contacts), new BroadcastWords(CONTENT));
    }

    BroadcastLoop loop() {
        return loop(Faults.none());
    }

    BroadcastLoop loop(Faults faults) {
        BulkRows rows = faults.around(BulkRows.class, bulk);
        return new BroadcastLoop(faults.around(Broadcasts.class, broadcasts),
                faults.around(Recipients.class, recipients),
                new Freezing(faults.around(Candidates.class, candidates), reach, new Trials(journal)), rows,
                new Notices(staff, rows));
    }

    Drafting drafting(long alone) {
        return new Drafting(broadcasts, reach, audit, new Notices(staff, bulk), new Counting(candidates), alone);
    }

    Steering steering() {
        return new Steering(broadcasts, recipients, reach, audit);
    }

    /** One that begins now and may go to everybody. */
    static Broadcast begun(String id, Wording wording, Instant now) {
        return new Broadcast(id, AUTHOR, Audience.EVERYBODY, wording, Stage.SCHEDULED, new Start(now, null, WIB),
                new Approval(OTHER, Long.MAX_VALUE), Broadcast.Frozen.NOBODY, now, 0);
    }

    static Broadcast by(String author, Broadcast it) {
        return new Broadcast(it.id(), author, it.audience(), it.wording(), it.stage(), it.start(), it.approval(),
                it.frozen(), it.nextAt(), it.revision());
    }

    static Wording saying(String... variants) {
        return new Wording(List.of(variants).stream().map(words -> Map.of("id", words)).toList(), false, null, "s");
    }
}
