package id.pendamping.helpdesk;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.helpdesk.Line.Kind;
import id.pendamping.helpdesk.Ticket.State;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.StaffMember;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Keeps what people ask and say, and lets staff know. */
final class Requests {

    private final Tickets tickets;
    private final Lines lines;
    private final Forwards forwards;
    private final Desk desk;
    private final Notices notices;

    Requests(Tickets tickets, Lines lines, Forwards forwards, Desk desk, Notices notices) {
        this.tickets = tickets;
        this.lines = lines;
        this.forwards = forwards;
        this.desk = desk;
        this.notices = notices;
    }

    EffectHandler handler() {
        return EffectHandler.ofNotes("helpdesk.opened", this::opened)
                .and(EffectHandler.ofNotes("helpdesk.wished", this::opened))
                .and(EffectHandler.ofNotes("helpdesk.said", this::said))
                .and(EffectHandler.ofNotes("helpdesk.ended", this::ended))
                .and(EffectHandler.ofNotes("helpdesk.rested", this::rested))
                .and(EffectHandler.ofNotes("feedback.rating", this::rated))
                .and(EffectHandler.ofNotes("reminder.moved", this::moved))
                .and(EffectHandler.of(SaveConsent.class, this::withdrawn))
                .and(EffectHandler.of(Erase.class, erase -> erase(erase.person())));
    }

    private void opened(Note note) {
        String known = word(note, "ticket");
        String id = known.isEmpty()
                ? UUID.nameUUIDFromBytes(note.id().getBytes(StandardCharsets.UTF_8)).toString()
                : known;
        Ticket ticket = Ticket.opened(id, note.person(), new ChatId(word(note, "chat")), note.at(),
                word(note, "dialog"), word(note, "step"), word(note, "obstacle"), talk(note));
        tickets.open(ticket);
        desk.all().forEach(helper -> notices.opened(helper, ticket));
    }

    private static List<String> talk(Note note) {
        return note.values().get("talk") instanceof List<?> talk
                ? talk.stream().map(String::valueOf).toList()
                : List.of();
    }

    private void said(Note note) {
        String file = word(note, "file");
        Line line = new Line(note.id(), word(note, "ticket"), note.person(), note.at(),
                Kind.valueOf(word(note, "kind").toUpperCase(Locale.ROOT)), null, word(note, "words"),
                file.isEmpty() ? null : file);
        tickets.change(line.ticket(), ticket -> ticket.asked(note.at())).ifPresent(ticket -> {
            lines.add(line);
            helper(ticket).ifPresent(helper -> notices.said(helper, line));
        });
    }

    private Optional<StaffMember> helper(Ticket ticket) {
        String helper = ticket.helper();
        return helper == null ? Optional.empty() : desk.find(helper);
    }

    private void ended(Note note) {
        tickets.change(word(note, "ticket"), ticket -> ticket.closed(note.at())).ifPresent(
                ticket -> helper(ticket).ifPresent(helper -> notices.ended(helper, ticket, note.at())));
    }

    /** The dialog goes on after a long silence: what was answered is done, what was not stays in the queue. */
    private void rested(Note note) {
        tickets.change(word(note, "ticket"),
                ticket -> ticket.state() == State.WAITING ? ticket.closed(note.at()) : ticket)
                .filter(ticket -> ticket.state() != State.CLOSED)
                .ifPresent(ticket -> helper(ticket).map(List::of).orElseGet(desk::all)
                        .forEach(helper -> notices.late(helper, ticket, note.id(), note.at())));
    }

    private void rated(Note note) {
        String stars = word(note, "stars");
        if (!word(note, "about").equals("handoff") || !stars.matches("[1-5]")) {
            return;
        }
        tickets.of(note.person()).stream().filter(ticket -> ticket.closedAt() != null)
                .max(Comparator.comparing(ticket -> String.valueOf(ticket.closedAt())))
                .ifPresent(ticket -> tickets.change(ticket.id(), it -> it.rated(Integer.parseInt(stars))));
    }

    /** The person is reached in another talk from now on. */
    private void moved(Note note) {
        tickets.of(note.person()).stream().filter(ticket -> ticket.state() != State.CLOSED)
                .forEach(ticket -> tickets.change(ticket.id(), it -> it.movedTo(new ChatId(word(note, "chat")))));
    }

    /** Nothing goes to and fro without the consent that it rests on. */
    private void withdrawn(SaveConsent consent) {
        if (consent.consent() == Consent.SERVICE && !consent.granted()) {
            tickets.of(consent.person()).forEach(ticket -> tickets.change(ticket.id(), it -> it.closed(consent.at())));
        }
    }

    private void erase(String person) {
        tickets.erase(person);
        lines.erase(person);
        forwards.erase(person);
    }

    private static String word(Note note, String name) {
        return String.valueOf(note.values().getOrDefault(name, ""));
    }
}
