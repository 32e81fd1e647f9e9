package id.pendamping.reminder;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.BulkRows;
import java.time.ZoneId;
import java.util.Optional;

/** Writes what people decided about their reminders. */
final class ReminderNotes {

    private static final String ABOUT = "reminder.";

    private ReminderNotes() {
    }

    static EffectHandler into(Plans plans, Occurrences occurrences, BulkRows rows, Timetable timetable) {
        EffectHandler handler = EffectHandler.of(SaveConsent.class, it -> withdraw(rows, it))
                .and(EffectHandler.ofNotes(ABOUT + "moved", it -> follow(plans, it)))
                .and(EffectHandler.of(Erase.class, it -> {
                    plans.erase(it.person());
                    occurrences.erase(it.person());
                    rows.erase(it.person());
                }));
        for (Wish.Kind kind : Wish.Kind.values()) {
            handler = handler.and(
                    EffectHandler.ofNotes(ABOUT + kind.word(), note -> apply(plans, timetable, kind, note)));
        }
        return handler;
    }

    private static void withdraw(BulkRows rows, SaveConsent it) {
        if (!it.granted() && (it.consent() == Consent.SERVICE || it.consent() == Consent.REMINDERS)) {
            rows.cancel(it.person(), ReminderSource.NAME, "consent", it.at());
        }
    }

    /** To the talk in which the person is from now on. */
    private static void follow(Plans plans, Note note) {
        if (note.values().get("chat") instanceof String chat) {
            plans.change(note.person(), agenda -> agenda.living(new ChatId(chat), agenda.zone(), agenda.hours()));
        }
    }

    private static void apply(Plans plans, Timetable timetable, Wish.Kind kind, Note note) {
        Wish wish = new Wish(kind, note);
        Optional<String> chat = wish.text("chat");
        if (plans.find(note.person()).isEmpty() && chat.isPresent()) {
            Agenda fresh = Agenda.fresh(note.person(), new ChatId(chat.get()),
                    ZoneId.of(wish.text("zone").orElse("Asia/Jakarta")));
            plans.save(fresh);
        }
        plans.change(note.person(), agenda -> timetable.scheduled(wish.grant(agenda)));
    }
}
