package id.pendamping.helpdesk;

import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Masking;
import id.pendamping.helpdesk.Line.Kind;
import id.pendamping.helpdesk.Ticket.State;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.StaffMember;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does what staff decided in their own talks: take, answer, hand on, close. What the person is to be told is written
 * down as a line and carried to their talk afterwards, so that two talks never wait for each other.
 */
final class Deeds {

    /** Longer answers do not fit into a message beside the rest of it. */
    static final int LONGEST = Ticket.LONGEST_ANSWER;
    /** Beside a file there is less room. */
    static final int CAPTION = 900;

    /** {@code 4821 Selamat siang, Pak}. */
    private static final Pattern TYPED = Pattern.compile("#?(\\d{4})\\s+(.+)", Pattern.DOTALL);

    private final Tickets tickets;
    private final Lines lines;
    private final Desk desk;
    private final Notices notices;

    Deeds(Tickets tickets, Lines lines, Desk desk, Notices notices) {
        this.tickets = tickets;
        this.lines = lines;
        this.desk = desk;
        this.notices = notices;
    }

    EffectHandler handler() {
        return EffectHandler.ofNotes("helpdesk.take", ofStaff((staff, note) -> take(staff, note)))
                .and(EffectHandler.ofNotes("helpdesk.answer", ofStaff((staff, note) -> answer(staff, note))))
                .and(EffectHandler.ofNotes("helpdesk.pass", ofStaff((staff, note) -> pass(staff, note))))
                .and(EffectHandler.ofNotes("helpdesk.close", ofStaff((staff, note) -> close(staff, note))));
    }

    /** Whoever is not of staff any more does nothing here. */
    private Consumer<Note> ofStaff(BiConsumer<StaffMember, Note> deed) {
        return note -> desk.find(note.person()).ifPresent(staff -> deed.accept(staff, note));
    }

    private void take(StaffMember staff, Note note) {
        open(staff, note, word(note, "number")).flatMap(ticket -> mine(staff, note, ticket))
                .ifPresent(ticket -> {
                    tell(staff, note, ticket, Kind.TAKEN, "");
                    notices.taken(staff, ticket, note.id(), note.at());
                });
    }

    private void answer(StaffMember staff, Note note) {
        String number = word(note, "number");
        String words = Masking.of(word(note, "words").strip());
        Matcher typed = TYPED.matcher(words);
        if (number.isEmpty() && word(note, "ticket").isEmpty() && typed.matches()) {
            number = typed.group(1);
            words = typed.group(2).strip();
        }
        String file = word(note, "file");
        boolean isFile = !file.isEmpty();
        boolean isNamed = !number.isEmpty() || !word(note, "ticket").isEmpty();
        if (!isNamed || words.isEmpty() && !isFile || words.length() > (isFile ? CAPTION : LONGEST)) {
            notices.refused(staff, isFile ? Refusal.CAPTION : Refusal.WORDS, number, note.id(), note.at());
            return;
        }
        String said = words;
        open(staff, note, number).filter(ticket -> !isFile || isShown(staff, note, ticket))
                .flatMap(ticket -> mine(staff, note, ticket)).ifPresent(ticket -> {
                    desk.audit(note.id(), note.at(), note.person(), "answered", ticket.id());
                    lines.add(new Line(note.id(), ticket.id(), ticket.person(), note.at(), kind(note), staff.person(),
                            said, isFile ? file : null));
                });
    }

    /** A file has an id only where it was sent. */
    private boolean isShown(StaffMember staff, Note note, Ticket ticket) {
        boolean isThere = staff.chat().channel().equals(ticket.chat().channel());
        if (!isThere) {
            notices.refused(staff, Refusal.FILE, ticket.number(), note.id(), note.at());
        }
        return isThere;
    }

    private static Kind kind(Note note) {
        return switch (word(note, "kind")) {
            case "photo" -> Kind.ANSWERED_PHOTO;
            case "voice" -> Kind.ANSWERED_VOICE;
            case "document" -> Kind.ANSWERED_DOCUMENT;
            default -> Kind.ANSWERED;
        };
    }

    private void pass(StaffMember staff, Note note) {
        String known = word(note, "staff");
        Optional<StaffMember> other = known.isEmpty() ? desk.called(word(note, "helper")) : desk.find(known);
        Optional<Ticket> ticket = open(staff, note, word(note, "number"));
        if (other.isEmpty()) {
            notices.refused(staff, Refusal.NOBODY, word(note, "number"), note.id(), note.at());
        } else if (ticket.isPresent()) {
            tickets.change(ticket.get().id(), it -> it.takenBy(other.get().person()));
            tell(other.get(), note, ticket.get(), Kind.TAKEN, "");
            desk.audit(note.id() + "/passed", note.at(), staff.person(), "passed", ticket.get().id());
            notices.taken(other.get(), ticket.get(), note.id(), note.at());
        }
    }

    private void close(StaffMember staff, Note note) {
        open(staff, note, word(note, "number")).flatMap(ticket -> mine(staff, note, ticket))
                .ifPresent(ticket -> tell(staff, note, ticket, Kind.CLOSED, ""));
    }

    /**
     * The one that is meant, unless it is closed already by something other than this very deed. Whoever types a number
     * means the newest of it.
     */
    private Optional<Ticket> open(StaffMember staff, Note note, String number) {
        String id = word(note, "ticket");
        Optional<Ticket> newest = id.isEmpty() ? tickets.numbered(number).stream().findFirst() : tickets.find(id);
        boolean isDone = lines.find(note.id()).isPresent();
        if (newest.isEmpty() || newest.get().state() == State.CLOSED && !isDone) {
            notices.refused(staff, newest.isEmpty() ? Refusal.UNKNOWN : Refusal.CLOSED, number, note.id(), note.at());
            return Optional.empty();
        }
        return newest;
    }

    private Optional<Ticket> mine(StaffMember staff, Note note, Ticket ticket) {
        Optional<Ticket> taken = tickets.change(ticket.id(),
                it -> it.helper() == null || desk.find(it.helper()).isEmpty() ? it.takenBy(staff.person()) : it);
        if (taken.isPresent() && !staff.person().equals(taken.get().helper())) {
            notices.refused(staff, Refusal.TAKEN, ticket.number(), note.id(), note.at());
            return Optional.empty();
        }
        return taken;
    }

    private void tell(StaffMember staff, Note note, Ticket ticket, Kind kind, String words) {
        desk.audit(note.id(), note.at(), note.person(), kind.name().toLowerCase(Locale.ROOT), ticket.id());
        lines.add(new Line(note.id(), ticket.id(), ticket.person(), note.at(), kind, staff.person(), words, null));
    }

    private static String word(Note note, String name) {
        return String.valueOf(note.values().getOrDefault(name, ""));
    }
}
