package id.pendamping.clinic;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.inbox.EffectHandler;

/** Writes what people decided about their own bookings. */
final class ClinicEffects {

    static final String BOOK = "clinic.book";
    static final String LEAVE = "clinic.leave";
    /** From the inbox: the person is in another talk from now on. */
    private static final String MOVED = "reminder.moved";

    private ClinicEffects() {
    }

    static EffectHandler into(Places places, Visits visits) {
        return EffectHandler.ofNotes(BOOK, note -> book(places, note))
                .and(EffectHandler.ofNotes(LEAVE,
                        note -> places.cancel(text(note, "event"), note.person(), note.at())))
                .and(EffectHandler.ofNotes(MOVED, note -> places.follow(note.person(), chat(note))))
                .and(EffectHandler.of(SaveConsent.class, consent -> withdraw(places, consent)))
                .and(EffectHandler.of(Erase.class, erase -> {
                    places.erase(erase.person());
                    visits.erase(erase.person());
                }));
    }

    private static void book(Places places, Note note) {
        String gathering = text(note, "event");
        if (!gathering.isEmpty() && !text(note, "chat").isEmpty()) {
            places.book(new Booking(note.id(), gathering, note.person(), chat(note), note.at(), false));
        }
    }

    private static void withdraw(Places places, SaveConsent consent) {
        if (consent.consent() == Consent.SERVICE && !consent.granted()) {
            places.cancelAll(consent.person(), consent.at());
        }
    }

    private static ChatId chat(Note note) {
        return new ChatId(text(note, "chat"));
    }

    static String text(Note note, String name) {
        Object value = note.values().get(name);
        return value == null ? "" : value.toString();
    }
}
