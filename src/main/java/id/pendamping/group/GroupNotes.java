package id.pendamping.group;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.group.GroupMembers.Member;
import id.pendamping.group.GroupTalk.Kept;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Does what was decided in private talks: somebody belongs to a group, or plans its quizzes. */
record GroupNotes(Kept kept, Pseudonyms pseudonyms, GroupProgress progress, StaffDirectory staff, AuditTrail audit) {

    private static final String JOIN = "group.join";
    private static final String WEEKLY = "group.weekly";
    private static final String REST = "group.rest";
    private static final String CIRCLES = "group.circles";

    EffectHandler handler() {
        return EffectHandler.ofNotes(JOIN, this::join).and(EffectHandler.ofNotes(WEEKLY, this::weekly))
                .and(EffectHandler.ofNotes(REST, note -> plan(note, null)))
                .and(EffectHandler.ofNotes(CIRCLES, this::divide))
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

    private void decide(Note note, String action, UnaryOperator<Group> change) {
        Optional<String> id = ListSource.id(word(note, "group"));
        if (id.isPresent() && staff.find(note.person()).filter(Leaders::mayLead).isPresent()) {
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
    }

    private static String word(Note note, String name) {
        return String.valueOf(note.values().getOrDefault(name, ""));
    }
}
