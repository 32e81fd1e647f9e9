package id.pendamping.broadcast;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Facts;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.group.GroupMembers;
import id.pendamping.group.Groups;
import id.pendamping.group.InMemoryGroupMembers;
import id.pendamping.group.InMemoryGroups;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.invite.Friends;
import id.pendamping.outbox.InMemoryContacts;
import id.pendamping.outbox.MessageSender;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.participant.People;
import id.pendamping.reminder.InMemoryPlans;
import id.pendamping.reminder.Welcome;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** This room put together over fakes, for tests that play whole talks; there are seven people beside who talks. */
public final class BroadcastInMemory {

    private static final int PEOPLE = 7;
    private static final Instant LATELY = Instant.parse("2100-01-01T00:00:00Z");

    private final InMemoryBroadcasts broadcasts = new InMemoryBroadcasts();
    private final InMemoryRecipients recipients = new InMemoryRecipients();
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final Counting counting = new Counting(candidates);
    private final InMemoryGroups groups = new InMemoryGroups();
    private final InMemoryGroupMembers members = new InMemoryGroupMembers();
    private final RowsInMemory rows = new RowsInMemory();
    private final Ground ground;
    private final Reach reach;
    private final BroadcastWords words;

    /**
     * What this room stands on.
     *
     * @param alone how many people need no second consent
     * @param talks where the others talk
     * @param group to which they belong
     */
    public record Ground(StaffDirectory staff, AuditTrail audit, Friends friends, People people, long alone,
            IntFunction<ChatId> talks, String group) {
    }

    private BroadcastInMemory(Content content, Ground ground) {
        this.ground = ground;
        this.reach = new Reach(ground.staff(), ground.friends());
        this.words = new BroadcastWords(content);
        IntStream.range(0, PEOPLE).mapToObj(ground.talks()).forEach(chat -> candidates.add(new Candidate(chat,
                "person of " + chat, InMemoryCandidates.willing(Consent.SERVICE), LATELY, Map.of(), Map.of(), Map.of(),
                false, Set.of(ground.group()))));
    }

    public static BroadcastInMemory begin(Content content, Ground ground) {
        return new BroadcastInMemory(content, ground);
    }

    public List<EffectHandler> handlers() {
        Drafting drafting = new Drafting(broadcasts, reach, ground.audit(), notices(), counting, ground.alone());
        return List.of(drafting.handler(), new Steering(broadcasts, recipients, reach, ground.audit()).handler());
    }

    public List<SnapshotSource> sources(InstantSource clock) {
        return List.of(new RunningSource(broadcasts, recipients, reach, groups),
                new StoredBroadcastsSource(recipients),
                new ResultsSource(broadcasts, recipients, reach,
                        new Missed(recipients, reach, ground.people(), words)),
                new AudienceSource(broadcasts, counting, reach, words,
                        new AudienceSource.Look(clock, ground.alone(), () -> OptionalDouble.of(30))));
    }

    public Broadcasts broadcasts() {
        return broadcasts;
    }

    public Groups groups() {
        return groups;
    }

    /** They are written down here only; everybody belongs to the one group there may be. */
    public GroupMembers members() {
        return members;
    }

    /** Everything whose time has come goes out. */
    public void send(Instant now, Conversations conversations, MessageSender channel) {
        BroadcastLoop loop = new BroadcastLoop(broadcasts, recipients,
                new Freezing(candidates, reach, new Trials(new InMemoryEvents().journal())), rows, notices());
        while (loop.run(now)) {
        }
        rows.deliver(new BroadcastSource(broadcasts, recipients, conversations, reach,
                Welcome.of(new Facts(Map.of()), new InMemoryPlans(), new InMemoryContacts()), words), now, channel);
    }

    private Notices notices() {
        return new Notices(ground.staff(), rows);
    }
}
