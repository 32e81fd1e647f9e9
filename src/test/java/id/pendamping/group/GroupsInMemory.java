package id.pendamping.group;

import id.pendamping.checklist.InMemoryProgress;
import id.pendamping.dialog.Content;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.GroupDoor;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.BotLinks;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.BulkSource;
import id.pendamping.outbox.GroupCalls;
import id.pendamping.outbox.InMemoryBotName;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.participant.People;
import id.pendamping.staff.InMemoryAuditTrail;
import id.pendamping.staff.InMemoryStaff;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** This room put together over fakes, for tests that play whole stories. */
public final class GroupsInMemory {

    public final InMemoryGroups groups = new InMemoryGroups();
    public final InMemoryGroupAnswers answers = new InMemoryGroupAnswers();
    public final InMemoryGroupMembers members = new InMemoryGroupMembers();
    public final InMemoryProgress progress = new InMemoryProgress();
    public final InMemoryStaff staff;
    public final InMemoryBotName bot = new InMemoryBotName();
    public final List<EffectHandler> handlers;
    public final List<SnapshotSource> sources;
    private final GroupTalk talk;
    private final GroupSource source;
    private final GroupLoop loop;

    public GroupsInMemory(Content content, GroupCalls calls, BulkRows rows, Known known, InstantSource clock) {
        staff = known.staff();
        GroupWords words = new GroupWords(content);
        HandingOn handingOn = new HandingOn(groups, rows);
        GroupTalk.Kept kept = new GroupTalk.Kept(groups, members, answers, handingOn);
        Pseudonyms pseudonyms = new Pseudonyms(answers::key);
        Leaders leaders = new Leaders(staff, calls);
        GroupProgress count = new GroupProgress(members, progress, known.people());
        Counting counting = new Counting(answers);
        talk = new GroupTalk(kept, pseudonyms, leaders, calls, new GroupCommands(words, leaders, count, calls),
                new Group.Care(ZoneId.of("Asia/Jakarta"), content.defaultLanguage(), null));
        source = new GroupSource(groups, rows, calls, new BotLinks(bot), words);
        loop = new GroupLoop(groups, handingOn, words, counting, calls);
        handlers = List.of(new GroupNotes(kept, pseudonyms, count, staff, new InMemoryAuditTrail()).handler());
        sources = List.of(new RoomSource(groups, members, counting, clock),
                new ListSource(groups, count, staff, new BotLinks(bot)),
                new StoredGroupsSource(groups, members));
    }

    /** Whom the program knows. */
    public record Known(InMemoryStaff staff, People people) {
    }

    /** Without a channel that has groups. */
    public static GroupsInMemory begin(Content content, InstantSource clock) {
        return new GroupsInMemory(content, new WithoutGroups(), new InMemoryBulk(),
                new Known(new InMemoryStaff(), new InMemoryPeople()), clock);
    }

    public GroupDoor door() {
        return talk;
    }

    public BulkSource source() {
        return source;
    }

    /** One beat of the loop. */
    public void beat(Instant now) {
        loop.run(now);
    }
}
