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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does what was decided in private talks: somebody belongs to a group, or plans its quizzes. */
record GroupNotes(Kept kept, Pseudonyms pseudonyms, StaffDirectory staff, AuditTrail audit) {

    private static final String JOIN = "group.join";
    private static final String WEEKLY = "group.weekly";
    private static final String REST = "group.rest";

    EffectHandler handler() {
        return EffectHandler.ofNotes(JOIN, this::join).and(EffectHandler.ofNotes(WEEKLY, this::weekly))
                .and(EffectHandler.ofNotes(REST, note -> plan(note, null)))
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
        Optional<String> id = ListSource.id(word(note, "group"));
        if (id.isPresent() && staff.find(note.person()).filter(Leaders::mayLead).isPresent()) {
            Instant at = note.at();
            kept.groups().change(id.get(),
                    it -> it.hasSeen(note.id()) ? it : GroupCommands.planned(it, weekly, at).seen(note.id()));
            audit.record(new AuditTrail.Entry(note.id(), at, note.person(), "group.planned", id.get()));
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
