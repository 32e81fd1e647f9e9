package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Effect.Send;
import id.pendamping.inbox.Attempts.Verdict;
import id.pendamping.inbox.Flights.Flight;
import id.pendamping.outbox.Channels;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.Urgency;
import java.time.Duration;
import java.util.Optional;

/** Sends one reply until it is settled. */
record Delivering(Channels channels, Apology apology) {

    /**
     * @param flight the caller ends it once this is settled; it pauses while this waits
     * @param continues whether this drain has shown something in the chat just before
     * @return what came of it, or nothing when sending was given up before that
     */
    Optional<Delivery> deliver(Send send, boolean continues, Backlog backlog, Holding holding,
            Flight flight) {
        Attempts attempts = Attempts.first(1);
        if (backlog.isInterrupted(send)) {
            int begun = Optional.ofNullable(backlog.marked()).map(InFlight::attempts).orElse(1);
            switch (Attempts.first(begun).after(new Delivery.Unknown())) {
                case Verdict.Settle settle -> {
                    return Optional.of(settle.delivery());
                }
                case Verdict.Again again -> attempts = again.next();
            }
        }
        while (true) {
            InFlight mark = new InFlight(send.id(), attempts.begun());
            if (!mark.equals(backlog.marked()) && !holding.mark(mark)) {
                return Optional.empty();
            }
            if (!channels.pass(backlog.chat(), urgency(send, continues), pause -> waiting(flight, holding, pause))) {
                return Optional.empty();
            }
            flight.begin();
            Delivery delivery = attempt(backlog, send, attempts.form());
            backlog.began(!(delivery instanceof Delivery.NotSent));
            switch (attempts.after(delivery)) {
                case Verdict.Settle settle -> {
                    return Optional.of(settle.delivery());
                }
                case Verdict.Again again -> {
                    flight.close();
                    if (!holding.rest(again.pause())) {
                        return Optional.empty();
                    }
                    attempts = again.next();
                }
            }
        }
    }

    /** What waits for the pace is not under way. */
    private static boolean waiting(Flight flight, Holding holding, Duration pause) {
        flight.close();
        return holding.rest(pause);
    }

    private static Urgency urgency(Send send, boolean continues) {
        if (send.edits() != null) {
            return Urgency.EDIT;
        }
        return continues ? Urgency.CONTINUED : Urgency.REPLY;
    }

    private Delivery attempt(Backlog backlog, Send send, Attempts.Form form) {
        ChatId chat = backlog.chat();
        return switch (form) {
            case AS_IT_IS -> channels.send(chat, send.message(), send.edits());
            case PLAIN -> channels.sendPlain(chat, send.message());
            case APOLOGY -> channels.send(chat, apology.message(backlog.language()), null);
        };
    }
}
