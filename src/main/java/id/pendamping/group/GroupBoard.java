package id.pendamping.group;

import id.pendamping.chat.StartLink;
import id.pendamping.group.Group.Stage;
import id.pendamping.group.GroupAnswers.Score;
import id.pendamping.outbox.BotLinks;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows members of staff the groups on pages: numbers only, and nobody who could be told apart. */
public final class GroupBoard {

    private final Groups groups;
    private final GroupProgress progress;
    private final GroupAnswers answers;
    private final StaffDirectory staff;
    private final BotLinks links;
    private final InstantSource clock;

    GroupBoard(Groups groups, GroupProgress progress, GroupAnswers answers, StaffDirectory staff, BotLinks links,
            InstantSource clock) {
        this.groups = groups;
        this.progress = progress;
        this.answers = answers;
        this.staff = staff;
        this.links = links;
        this.clock = clock;
    }

    /** The groups at a stage, in the order of their titles. @param person who asks */
    public List<Group> page(String person, Stage stage, int skip, int limit) {
        return staff.find(person).filter(it -> it.role().seesEverybody()).map(it -> groups.page(stage, skip, limit))
                .orElse(List.of());
    }

    /** @return nothing for a group that this person does not see */
    public Optional<Group> find(String person, String id) {
        return staff.find(person).filter(it -> it.role().seesEverybody()).flatMap(it -> groups.find(id));
    }

    /**
     * How far its members are; of numbers below five only that they are small may be shown.
     *
     * @param joined who agreed to be counted
     * @param registered how many of them registered
     * @param circles how many are in each small group, in the order of their numbers
     */
    public record Numbers(long joined, long registered, List<Long> circles) {
    }

    /** Reads every member. */
    public Numbers numbers(Group group) {
        List<GroupMembers.Member> members = progress.agreeing(group.id());
        Map<Integer, Long> circles = members.stream().filter(it -> it.circle() > 0).collect(
                Collectors.groupingBy(GroupMembers.Member::circle, TreeMap::new, Collectors.counting()));
        return new Numbers(members.size(), progress.among(members).registered(), List.copyOf(circles.values()));
    }

    /**
     * What came of a quiz.
     *
     * @param right all right answers of all players together
     * @param perfect how many players had every answer right
     */
    public record Played(Instant at, long players, int questions, long right, long perfect) {
    }

    /** What was played as long as it is kept, the newest first. */
    public List<Played> played(Group group) {
        Instant since = clock.instant().minus(Counting.KEPT);
        return answers.scores(group.id(), since).stream().collect(Collectors.groupingBy(Score::quiz)).values().stream()
                .map(GroupBoard::played).sorted(Comparator.comparing(Played::at).reversed()).toList();
    }

    private static Played played(List<Score> scores) {
        return new Played(scores.getFirst().at(), scores.size(), scores.getFirst().total(),
                scores.stream().mapToLong(Score::right).sum(),
                scores.stream().filter(it -> it.right() == it.total()).count());
    }

    /** By which people of the group come to the bot in private; empty as long as no bot is known by a name. */
    public Optional<String> link(Group group) {
        return links.url(startLink(group));
    }

    /** What is typed where there are no links. */
    public String command(Group group) {
        return startLink(group).command();
    }

    private static StartLink startLink(Group group) {
        return new StartLink(GroupSource.LINK, group.id());
    }

    /** What whoever looks after it is called. */
    public Optional<String> owner(Group group) {
        return Optional.ofNullable(group.profile().care().owner()).flatMap(staff::find).map(StaffMember::name);
    }

    /** Who could look after it. */
    public List<String> team() {
        return staff.all().stream().map(StaffMember::name).distinct().toList();
    }

    /** How notes about groups name one. */
    public static String named(Group group) {
        return RoomSource.title(group) + " [" + group.id() + "]";
    }
}
