package id.pendamping.broadcast;

import id.pendamping.broadcast.Recipient.State;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.Conversations;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkSource;
import id.pendamping.reminder.Welcome;
import id.pendamping.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last look at a broadcast: whether it still goes out, whether this person may have it now, and in which words. */
final class BroadcastSource implements BulkSource {

    static final String NAME = "broadcasts";
    static final String ROW = "broadcast/";
    /** How long after its time it is still worth sending. */
    static final Duration LATEST = Duration.ofDays(7);
    private static final String GONE = "gone";
    /** How soon a row of a resting broadcast is looked at again. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Conversations conversations;
    private final Reach reach;
    private final Welcome welcome;
    private final BroadcastWords words;

    BroadcastSource(Broadcasts broadcasts, Recipients recipients, Conversations conversations, Reach reach,
            Welcome welcome, BroadcastWords words) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.conversations = conversations;
        this.reach = reach;
        this.welcome = welcome;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Look look(BulkRow row, Instant now) {
        About about = About.read(row.about());
        Optional<Broadcast> found = broadcasts.find(about.broadcast());
        Optional<Standing> standing = conversations.find(row.chat())
                .filter(talk -> talk.person().equals(row.person())).map(Conversation::standing);
        if (found.isEmpty() || standing.isEmpty()) {
            return new Look.Drop(GONE);
        }
        Optional<StaffMember> author = reach.author(found.get().author());
        if (author.isEmpty()) {
            return new Look.Drop("author");
        }
        Optional<String> unwelcome = standing.get().unwelcome(Audience.NEEDED);
        return unwelcome.<Look>map(Look.Drop::new)
                .orElseGet(() -> look(row, about, found.get(), standing.get(), author.get(), now));
    }

    private Look look(BulkRow row, About about, Broadcast it, Standing standing, StaffMember author, Instant now) {
        return switch (about.kind()) {
            case MESSAGE -> message(row, about.arm(), it, standing, author, now);
            case TRIAL -> send(words.message(it.wording(), about.arm(), standing.language(), author.name()));
            case ASKS -> it.stage() == Stage.AWAITING
                    ? byDay(row, standing, now, "asks", Map.of("sender", author.name(), "text",
                            it.wording().everything()))
                    : new Look.Drop("decided");
            case DONE -> byDay(row, standing, now, "done", report(it));
        };
    }

    private Look byDay(BulkRow row, Standing standing, Instant now, String notice, Map<String, Object> values) {
        Instant good = welcome.byDay(row.person(), standing.zone(), now);
        return good.isAfter(now) ? new Look.Later(good) : send(words.notice(notice, standing.language(), values));
    }

    private Map<String, Object> report(Broadcast broadcast) {
        long sent = recipients.counts(broadcast.id()).getOrDefault(State.SENT.id(), 0L);
        return Map.of("people", broadcast.frozen().people(), "reached", sent);
    }

    private Look message(BulkRow row, int arm, Broadcast it, Standing standing, StaffMember author, Instant now) {
        if (it.stage().isOver()) {
            return new Look.Drop("cancelled");
        }
        Instant planned = it.start().at();
        if (planned != null && planned.plus(LATEST).isBefore(now)) {
            return new Look.Drop("late");
        }
        if (!reach.mayWrite(author, row.person())) {
            return new Look.Drop(Reach.FOREIGN);
        }
        if (it.stage() != Stage.SENDING) {
            return new Look.Later(now.plus(REST));
        }
        Instant good = welcome.from(row.person(), standing.zone(), now);
        if (good.isAfter(now)) {
            recipients.stand(it.id(), List.of(row.person()), State.POSTPONED, "", now);
            return new Look.Later(good);
        }
        int variant = standing.has(Consent.RESEARCH) ? Math.max(arm, 0) : 0;
        return send(words.message(it.wording(), variant, standing.language(), author.name()));
    }

    private static Look send(Optional<OutgoingMessage> message) {
        return message.<Look>map(Look.Send::new).orElseGet(() -> new Look.Drop("words"));
    }

    @Override
    public void settled(BulkRow row, BulkOutcome outcome, Instant at) {
        About about = About.read(row.about());
        if (about.kind() != About.Kind.MESSAGE) {
            return;
        }
        switch (outcome) {
            case BulkOutcome.Sent sent -> stand(row, about, State.SENT, "", at);
            case BulkOutcome.Blocked blocked -> stand(row, about, State.DROPPED, "blocked", at);
            // The channel's own words may hold anything.
            case BulkOutcome.Failed failed -> stand(row, about, State.DROPPED, "refused", at);
            case BulkOutcome.Unknown unknown -> stand(row, about, State.UNKNOWN, "", at);
            // Erased, or somebody else by now: nothing of them stays, also when it was written down a moment too late.
            case BulkOutcome.Dropped(var reason) when reason.equals(GONE) -> recipients.erase(row.person());
            case BulkOutcome.Dropped dropped -> stand(row, about, State.DROPPED, dropped.reason(), at);
        }
    }

    private void stand(BulkRow row, About about, State state, String word, Instant at) {
        recipients.stand(about.broadcast(), List.of(row.person()), state, word, at);
    }
}
