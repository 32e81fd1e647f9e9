package id.pendamping.helpdesk;

import id.pendamping.chat.Inbound;
import id.pendamping.chat.Inbound.HelpDeed;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.helpdesk.Line.Kind;
import id.pendamping.helpdesk.Ticket.State;
import id.pendamping.inbox.Conversations;
import id.pendamping.staff.StaffMember;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Carries what staff did to the person's own door. It comes there under the id of the line, so that a line which is
 * carried twice, after a crash or by two nodes at once, is heard once.
 */
final class Carrier {

    private static final int AT_ONCE = 100;

    private final Tickets tickets;
    private final Lines lines;
    private final Conversations conversations;
    private final Desk desk;
    private final Notices notices;
    private final Consumer<Inbound> door;
    private final InstantSource clock;

    Carrier(Tickets tickets, Lines lines, Conversations conversations, Desk desk, Notices notices,
            Consumer<Inbound> door, InstantSource clock) {
        this.tickets = tickets;
        this.lines = lines;
        this.conversations = conversations;
        this.desk = desk;
        this.notices = notices;
        this.door = door;
        this.clock = clock;
    }

    void carryDue() {
        lines.uncarried(AT_ONCE).forEach(line -> {
            tickets.find(line.ticket()).ifPresent(ticket -> carry(ticket, line));
            lines.carried(line.id());
        });
    }

    private void carry(Ticket ticket, Line line) {
        Optional<StaffMember> staff = desk.find(String.valueOf(line.staff()));
        Optional<Refusal> refusal = refusal(ticket).or(() -> staff.flatMap(it -> unseen(it, ticket, line)));
        if (staff.isPresent() && refusal.isEmpty()) {
            door.accept(new Inbound.Helped("staff:" + line.id(), ticket.chat(), clock.instant(), ticket.person(),
                    ticket.id(), staff.get().name(), deed(line.kind()), line.words(), media(line)));
        } else if (staff.isPresent() && line.kind().isAnswer()) {
            Refusal why = refusal.orElseThrow();
            notices.refused(staff.get(), why, ticket.number(), line.id(), line.at());
            lines.add(new Line(line.id() + "/refused", ticket.id(), ticket.person(), clock.instant(), Kind.REFUSED,
                    null, why.id(), null));
            return;
        }
        if (line.kind().isAnswer()) {
            tickets.change(ticket.id(), it -> it.answered(line.at()));
        } else if (line.kind() == Kind.CLOSED) {
            tickets.change(ticket.id(), it -> it.closed(line.at()));
        }
    }

    /** Why the person must not or cannot be told; looked at again by their own turn. */
    private Optional<Refusal> refusal(Ticket ticket) {
        Optional<Conversation> talk = conversations.find(ticket.chat())
                .filter(found -> found.person().equals(ticket.person()));
        if (ticket.state() == State.CLOSED) {
            return Optional.of(Refusal.CLOSED);
        }
        if (talk.isEmpty()) {
            return Optional.of(Refusal.GONE);
        }
        Standing standing = talk.get().standing();
        if (standing.stopped()) {
            return Optional.of(Refusal.STOPPED);
        }
        if (!standing.reachable()) {
            return Optional.of(Refusal.BLOCKED);
        }
        return standing.has(Consent.SERVICE) ? Optional.empty() : Optional.of(Refusal.CONSENT);
    }

    /** A file has an id only where it was sent; the person may have moved meanwhile. */
    private static Optional<Refusal> unseen(StaffMember staff, Ticket ticket, Line line) {
        return line.file() == null || staff.chat().channel().equals(ticket.chat().channel())
                ? Optional.empty()
                : Optional.of(Refusal.FILE);
    }

    private static HelpDeed deed(Kind kind) {
        return switch (kind) {
            case TAKEN -> HelpDeed.TAKEN;
            case CLOSED -> HelpDeed.CLOSED;
            case ANSWERED, ANSWERED_PHOTO, ANSWERED_VOICE, ANSWERED_DOCUMENT -> HelpDeed.ANSWERED;
            case TEXT, PHOTO, VOICE, REFUSED ->
                throw new IllegalArgumentException("a line of the person is carried to nobody");
        };
    }

    private static @Nullable Media media(Line line) {
        String file = line.file();
        return file == null ? null : new Media(switch (line.kind()) {
            case ANSWERED_VOICE -> Media.Kind.VOICE;
            case ANSWERED_DOCUMENT -> Media.Kind.DOCUMENT;
            case ANSWERED, ANSWERED_PHOTO, TAKEN, CLOSED, TEXT, PHOTO, VOICE, REFUSED -> Media.Kind.PICTURE;
        }, Media.SHARED + file, "");
    }
}
