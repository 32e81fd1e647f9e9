package id.pendamping.group;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.group.GroupMembers.Member;
import id.pendamping.group.GroupTalk.Kept;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffDirectory;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Does what was decided in private talks: somebody belongs to a group, plans its quizzes or hands it to somebody. */
record GroupNotes(Kept kept, Pseudonyms pseudonyms, GroupProgress progress, StaffDirectory staff, AuditTrail audit) {

    private static final String JOIN = "group.join";
    private static final String WEEKLY = "group.weekly";
    private static final String REST = "group.rest";
    private static final String CIRCLES = "group.circles";
    private static final String HAND = "group.hand";
    /** From the inbox: the person is in another talk from now on. */
    private static final String MOVED = "reminder.moved";

    EffectHandler handler() {
        return EffectHandler.ofNotes(JOIN, this::join).and(EffectHandler.ofNotes(WEEKLY, this::weekly))
                .and(EffectHandler.ofNotes(REST, note -> plan(note, null)))
                .and(EffectHandler.ofNotes(CIRCLES, this::divide))
                .and(EffectHandler.ofNotes(HAND, this::hand)).and(EffectHandler.ofNotes(MOVED, this::follow))
                .and(EffectHandler.of(Erase.class, erase -> erase(erase.person())));
    }

    private void join(Note note) {
        Optional<Group> group = kept.groups().find(word(note, "group"));
        String chat = word(note, "chat");
        if (group.isPresent() && chat.indexOf(':') > 0) {
            RoomSource.user(new ChatId(chat), group.get().chat().channel())
                    .ifPresent(user -> kept.members().join(new Member(note.person(), group.get().id(),
                            pseudonyms.of(user), note.at())));
        }
    }

    private void weekly(Note note) {
        Optional<LocalTime> hour = DayWords.hour(word(note, "hour"));
        DayWords.day(word(note, "day")).ifPresent(day -> hour.ifPresent(at -> plan(note, new Weekly(day, at))));
    }

    /** Whoever decided it in the talk must still work for the programme. */
    private void plan(Note note, @Nullable Weekly weekly) {
        decide(note, "group.planned", it -> GroupCommands.planned(it, weekly, note.at()));
    }

    /** Seats everybody anew and tells the group; too many for one small group and too few for two stay together. */
    private void divide(Note note) {
        decide(note, "group.divided", group -> {
            List<Member> people = progress.agreeing(group.id());
            List<Integer> sizes = PeerGroups.sizes(people.size());
            Iterator<Member> next = people.iterator();
            for (int circle = 1; circle <= sizes.size(); circle++) {
                for (int seat = 0; seat < sizes.get(circle - 1); seat++) {
                    kept.members().seat(next.next().person(), group.id(), circle);
                }
            }
            return sizes.isEmpty()
                    ? group
                    : group.say(new Line("group/" + note.id() + "/circles", "circles",
                            Map.of("circles", "" + sizes.size()), note.at()), note.at());
        });
    }

    /** Only a coordinator says who looks after a group. */
    private void hand(Note note) {
        Object said = note.values().get("member");
        Object name = said instanceof List<?> names && names.size() == 1 ? names.getFirst() : said;
        boolean isCoordinator = staff.find(note.person()).filter(it -> it.role() == Role.COORDINATOR).isPresent();
        staff.all().stream().filter(it -> isCoordinator && it.name().equals(name)).findFirst()
                .ifPresent(member -> decide(note, "group.handed", it -> it.with(it.profile()
                        .cared(it.profile().care().by(member.person())))));
    }

    /** What was answered under the old account is that of the new one; groups of another channel stay as they are. */
    private void follow(Note note) {
        ChatId talk = new ChatId(word(note, "chat"));
        RoomSource.user(talk, talk.channel()).map(pseudonyms::of)
                .ifPresent(player -> kept.members().of(note.person()).stream()
                        .filter(it -> !it.player().equals(player) && isOn(talk.channel(), it.group()))
                        .forEach(it -> {
                            kept.answers().follow(it.player(), player);
                            kept.members().follow(it, player);
                        }));
    }

    private boolean isOn(String channel, String group) {
        return kept.groups().find(group).filter(it -> it.chat().channel().equals(channel)).isPresent();
    }

    private void decide(Note note, String action, UnaryOperator<Group> change) {
        Optional<String> id = ListSource.id(word(note, "group"));
        Optional<Group> group = id.flatMap(kept.groups()::find);
        if (id.isPresent() && group.isPresent()
                && staff.find(note.person()).filter(it -> Leaders.mayLead(it, group.get())).isPresent()) {
            kept.groups().change(id.get(), it -> it.hasSeen(note.id()) ? it : change.apply(it).seen(note.id()))
                    .ifPresent(kept.handingOn()::handOn);
            audit.record(new AuditTrail.Entry(note.id(), note.at(), note.person(), action, id.get()));
        }
    }

    private void erase(String person) {
        var players = kept.members().of(person).stream().map(Member::player).distinct().toList();
        if (!players.isEmpty()) {
            kept.answers().forget(Instant.EPOCH, players);
        }
        kept.members().erase(person);
        kept.groups().all().stream().filter(it -> it.profile().care().isOf(person)).forEach(group -> kept.groups()
                .change(group.id(), it -> it.with(it.profile().cared(it.profile().care().by(null)))));
    }

    private static String word(Note note, String name) {
        return String.valueOf(note.values().getOrDefault(name, ""));
    }
}
