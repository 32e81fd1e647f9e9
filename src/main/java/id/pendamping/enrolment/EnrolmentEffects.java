package id.pendamping.enrolment;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outcome.Events;
import id.pendamping.participant.People;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes what staff decided about their lists. Nobody writes into the list of somebody else. */
final class EnrolmentEffects {

    private static final String SERVICE = "service";
    private static final int LONGEST = 100;

    private final Books books;
    private final Events events;
    private final People people;
    private final StaffDirectory staff;
    private final AuditTrail audit;
    private final BulkRows rows;

    EnrolmentEffects(Books books, Events events, People people, StaffDirectory staff, AuditTrail audit, BulkRows rows) {
        this.books = books;
        this.events = events;
        this.people = people;
        this.staff = staff;
        this.audit = audit;
        this.rows = rows;
    }

    EffectHandler handler() {
        return only("list", this::list).and(only("add", this::add)).and(only("report", this::report))
                .and(only("forget", this::forget)).and(only("looked", (note, who) -> audit("looked", note, "list")))
                .and(only("offer", this::offer)).and(only("export", this::export))
                .and(EffectHandler.ofNotes("enrolment.claim", this::claim))
                .and(EffectHandler.of(Erase.class, erase -> books.rolls().joined(erase.person())
                        .forEach(entry -> erase(entry.id()))));
    }

    private EffectHandler only(String what, BiConsumer<Note, StaffMember> work) {
        return EffectHandler.ofNotes("enrolment." + what,
                note -> staff.find(note.person()).ifPresent(member -> work.accept(note, member)));
    }

    private void list(Note note, StaffMember who) {
        books.lists().add(new GroupList(Tickets.id(note.id()), note.at(), who.person(), text(note, "name"),
                text(note, "kind").equals("assisted")));
    }

    private void add(Note note, StaffMember who) {
        if (own(note, who).isPresent() && text(note, "consent").equals("yes")) {
            books.lists().add(new Entry(Tickets.id(note.id()), text(note, "list"), note.at(), who.person(),
                    text(note, "wording"), text(note, "name"), text(note, "area"), text(note, "work"), null));
            audit("added", note, "list");
        }
    }

    private void report(Note note, StaffMember who) {
        entry(note, who).ifPresent(entry -> {
            books.lists().add(new Report(note.id(), entry.list(), entry.id(), note.at(), who.person(),
                    text(note, "status")));
            Status.of(text(note, "status")).ifPresent(status -> events.append(event(note, entry, status)));
            audit("reported", note, "entry");
        });
    }

    private void forget(Note note, StaffMember who) {
        entry(note, who).ifPresent(entry -> erase(entry.id()));
        audit("forgotten", note, "entry");
    }

    /**
     * Whoever has no talk of their own, or lets nothing be kept of it, is counted under the id of their entry: it rests on
     * what they said when they were written down, and says nothing of them.
     */
    private SaveEvent event(Note note, Entry entry, Status status) {
        String kind = books.rolls().find(entry.list()).filter(GroupList::assisted).isPresent() ? "assisted" : "group";
        String whose = Optional.ofNullable(entry.person())
                .filter(person -> people.find(person).filter(it -> it.agreesTo(SERVICE)).isPresent())
                .orElse(entry.id());
        return new SaveEvent(note.id(), whose, note.at(), "list_" + status.word(),
                Map.of("list", entry.list(), "kind", kind, "result", status.word()));
    }

    private void erase(String entry) {
        books.lists().erase(entry);
        events.erase(entry);
    }

    /** Codes are short, so that nobody may try many. */
    private void claim(Note note) {
        ChatId chat = new ChatId(text(note, "chat"));
        ListCodes codes = books.codes();
        if (codes.failures(chat, note.at().minus(ListCodes.COUNTS)) >= ListCodes.MOST_FAILURES
                || Tickets.hash(text(note, "code")).flatMap(hash -> codes.claim(hash, note.person(), note.at()))
                        .isEmpty()) {
            codes.fail(note.id(), chat, note.at());
        }
    }

    private void offer(Note note, StaffMember who) {
        entry(note, who).ifPresent(entry -> Tickets.hash(text(note, "code"))
                .ifPresent(hash -> books.codes().offer(entry.id(), hash, note.at().plus(ListCodes.VALID))));
    }

    private void export(Note note, StaffMember who) {
        own(note, who).ifPresent(list -> {
            audit("exported", note, "list");
            if (who.isReached()) {
                rows.queue(List.of(new BulkRow("enrolment/" + note.id(), ListSource.NAME, who.chat(), who.person(),
                        list.id(), note.at(), 0)));
            }
        });
    }

    private Optional<GroupList> own(Note note, StaffMember who) {
        return ListSource.own(books.rolls(), text(note, "list"), who.person());
    }

    private Optional<Entry> entry(Note note, StaffMember who) {
        return own(note, who).flatMap(list -> books.rolls().entries(list.id()).stream()
                .filter(entry -> entry.id().equals(text(note, "entry"))).findFirst());
    }

    private void audit(String what, Note note, String about) {
        audit.record(new AuditTrail.Entry(note.id(), note.at(), note.person(), "enrolment." + what,
                text(note, about)));
    }

    private static String text(Note note, String name) {
        Object value = note.values().get(name);
        String text = value == null ? "" : value.toString();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
