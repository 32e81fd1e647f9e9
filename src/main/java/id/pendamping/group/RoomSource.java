package id.pendamping.group;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.chat.StartLink;
import id.pendamping.dialog.Language;
import id.pendamping.group.GroupAnswers.Score;
import id.pendamping.group.GroupMembers.Member;
import id.pendamping.inbox.SnapshotSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells people in private of the group they belong to: the one that the link they have just come by names, or else the
 * one they joined last. What they reached is told only once they have joined.
 */
record RoomSource(Groups groups, GroupMembers members, Counting counting, InstantSource clock)
        implements
            SnapshotSource {

    private static final Duration LAST = Duration.ofDays(28);

    @Override
    public String name() {
        return "room";
    }

    /** The title is read for everybody who comes by a link; the rest belongs to members. */
    @Override
    public boolean isForEveryone() {
        return true;
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        List<Member> joined = members.of(person);
        return joined.isEmpty() ? Map.of() : ofMember(joined.getLast());
    }

    @Override
    public Map<String, Object> read(String person, Language language, Inbound inbound) {
        Optional<Group> linked = StartLink.of(inbound, GroupSource.LINK).flatMap(groups::find);
        if (linked.isEmpty()) {
            return read(person, language);
        }
        return members.of(person).stream().filter(it -> it.group().equals(linked.get().id())).findFirst()
                .map(this::ofMember).orElseGet(() -> Map.of("room.title", title(linked.get())));
    }

    private Map<String, Object> ofMember(Member member) {
        Optional<Group> found = groups.find(member.group());
        if (found.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        Map<String, Object> values = new HashMap<>();
        values.put("room.title", title(found.get()));
        values.put("room.joined", true);
        if (member.circle() > 0) {
            values.put("room.circle", (long) member.circle());
            values.put("room.circle_size",
                    members.in(member.group()).stream().filter(it -> it.circle() == member.circle()).count());
        }
        counting.answers().scores(member.group(), now.minus(LAST)).stream()
                .filter(it -> it.player().equals(member.player())).max(Comparator.comparing(Score::at))
                .ifPresent(last -> {
                    values.put("room.right", (long) last.right());
                    values.put("room.total", (long) last.total());
                });
        counting.standing(found.get(), Set.of(member.player()), now).ifPresent(it -> {
            values.put("room.week", (long) it.right());
            if (it.players() >= GroupProgress.Count.FEWEST) {
                values.put("room.place", (long) it.place());
                values.put("room.players", (long) it.players());
            }
        });
        return values;
    }

    /** Which talk is whose is the channel's to say: there the number of the talk is that of the person. */
    static Optional<Long> user(ChatId talk, String channel) {
        return talk.channel().equals(channel) && talk.local().matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(talk.local()))
                : Optional.empty();
    }

    static String title(Group group) {
        String title = group.profile().title().strip();
        return title.isEmpty() ? "…" : title.length() > 60 ? title.substring(0, 60) + "…" : title;
    }
}
