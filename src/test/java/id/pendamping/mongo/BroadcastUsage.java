package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.broadcast.BroadcastsContract;
import id.pendamping.broadcast.Criterion;
import id.pendamping.broadcast.KeptPartsContract;
import id.pendamping.broadcast.Recipient;
import id.pendamping.broadcast.RecipientsContract;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Conversation;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.outbox.BulkClaims;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outcome.Stage;
import id.pendamping.reminder.Occurrence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Broadcasts, the numbers of reminders, and the rows that wait to be sent. */
final class BroadcastUsage implements Usage {

    private static final Lease LEASE = new Lease("a/1", Samples.NOON.plusSeconds(10));

    @Override
    public void fill(MongoDatabase database, int i) {
        new MongoBroadcasts(database).save(i == 1
                ? BroadcastsContract.everything("b" + i, "p" + i, "x")
                : BroadcastsContract.over("b" + i, "p" + i));
        new MongoKeptParts(database).keep(KeptPartsContract.text("k" + i, "p" + i, "x", Samples.NOON));
        new MongoRecipients(database).add(List.of(RecipientsContract.frozen("b" + i, "p" + i)));
        new MongoContacts(database).record("p" + i, Samples.NOON);
        new MongoBulkRows(database).queue(List.of(Samples.bulk("b" + i, "p" + i, Samples.NOON)));
    }

    @Override
    public void use(MongoDatabase database) {
        MongoBroadcasts broadcasts = new MongoBroadcasts(database);
        broadcasts.save(broadcasts.find("b1").orElseThrow());
        broadcasts.due(Samples.NOON, 5);
        broadcasts.open(5);
        MongoReminderNumbers numbers = new MongoReminderNumbers(database);
        numbers.plans();
        numbers.upTo(Samples.NOON, agenda -> {
        });
        numbers.since(Samples.NOON);
        numbers.dropped(Samples.NOON);
        numbers.at(Occurrence.State.DROPPED, Samples.NOON, 0, 5);
        new MongoGroups(database).page(id.pendamping.group.Group.Stage.ACTIVE, 0, 5);
        MongoKeptParts kept = new MongoKeptParts(database);
        kept.find("k1");
        kept.of(id.pendamping.broadcast.Kept.Kind.TEXT, 0, 5);
        kept.forget("k2");
        kept.erase("p3");
        broadcasts.begun(null, 5);
        broadcasts.begun("p1", 5);
        broadcasts.erase("p2");
        MongoRecipients recipients = new MongoRecipients(database);
        recipients.frozen("b1", 5);
        recipients.stand("b1", List.of("p1"), Recipient.State.QUEUED, "", Samples.NOON);
        recipients.stand("b1", List.of("p1", "p3"), Recipient.State.SENT, "", Samples.NOON);
        recipients.dropFrozen("b3", "cancelled", Samples.NOON);
        recipients.count("b1", Recipient.State.SENT, 5);
        recipients.counts("b1");
        recipients.standing("b1", Recipient.State.SENT, 0, 5);
        recipients.arm("b1", 1, "", 5);
        recipients.of("p1");
        recipients.erase("p2");
        MongoContacts contacts = new MongoContacts(database);
        contacts.last("p1");
        contacts.record("p1", Samples.NOON);
        contacts.erase("p2");
        Conversation willing = Conversation.fresh(ChatId.of("web", "w3x"), "p3",
                Samples.NEWCOMER.withConsent(Consent.SERVICE, true));
        new MongoConversations(database).commit(new Commit(willing, "in:y", Samples.turn(willing), LEASE, null, false));
        new MongoCandidates(database).after("web:w3", 99,
                EnumSet.allOf(Criterion.class),
                Samples.NOON);
        MongoBulkRows rows = new MongoBulkRows(database);
        MongoBulkClaims claims = new MongoBulkClaims(database);
        MongoBulkOutcomes outcomes = new MongoBulkOutcomes(database);
        BulkClaims.Hold hold = new BulkClaims.Hold("a/1", Samples.NOON.plusSeconds(30));
        outcomes.oldestDue(Samples.NOON);
        claims.claim(hold, Samples.NOON, 5, Set.of(ChatId.of("tg", "4711")));
        claims.claim(hold, Samples.NOON, 5, null).forEach(row -> {
            claims.begin(row.id(), hold, Samples.NOON);
            claims.settle(row.id(), "a/1", new BulkOutcome.Sent(1), Samples.NOON);
            claims.putBack(row.id(), "a/1", Samples.NOON);
            claims.postpone(row.id(), "a/1", Samples.NOON);
            outcomes.told(row.id());
        });
        claims.recover("a/2", "a/", Samples.NOON, Samples.NOON);
        outcomes.untold(5);
        outcomes.counts();
        outcomes.unknown(5);
        rows.cancel("p40", "reminder", "paid", Samples.NOON);
        rows.cancel("p41", "", "stopped", Samples.NOON);
        rows.erase("p42");
    }
}
