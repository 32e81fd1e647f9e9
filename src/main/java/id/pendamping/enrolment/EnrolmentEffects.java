package id.pendamping.enrolment;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes what staff decided about their lists. Nobody writes into the list of somebody else. */
final class EnrolmentEffects {

    private static final Duration CODE_HOLDS = Duration.ofDays(7);
    private static final int LONGEST = 100;

    private final Enrolments enrolments;
    private final StaffDirectory staff;
    private final AuditTrail audit;
    private final BulkRows rows;

    EnrolmentEffects(Enrolments enrolments, StaffDirectory staff, AuditTrail audit, BulkRows rows) {
        this.enrolments = enrolments;
        this.staff = staff;
        this.audit = audit;
        this.rows = rows;
    }

    EffectHandler handler() {
        return only("list", this::list).and(only("add", this::add)).and(only("report", this::report))
                .and(only("forget", this::forget)).and(only("looked", (note, who) -> audit("looked", note, "list")))
                .and(only("offer", this::offer)).and(only("export", this::export))
                .and(EffectHandler.ofNotes("enrolment.claim", note -> Tickets.hash(text(note, "code"))
                        .ifPresent(hash -> enrolments.claim(hash, note.person(), note.at()))))
                .and(EffectHandler.of(Erase.class, erase -> enrolments.of(erase.person())
                        .forEach(entry -> enrolments.erase(entry.id()))));
    }

    private EffectHandler only(String what, BiConsumer<Note, StaffMember> work) {
        return EffectHandler.ofNotes("enrolment." + what,
                note -> staff.find(note.person()).ifPresent(member -> work.accept(note, member)));
    }

    private void list(Note note, StaffMember who) {
        enrolments.add(new GroupList(Tickets.id(note.id()), note.at(), who.person(), text(note, "name"),
                text(note, "kind").equals("assisted")));
    }

    private void add(Note note, StaffMember who) {
        if (own(note, who).isPresent() && text(note, "consent").equals("yes")) {
            enrolments.add(new Entry(Tickets.id(note.id()), text(note, "list"), note.at(), who.person(),
                    text(note, "wording"), text(note, "name"), text(note, "area"), text(note, "work"), null));
            audit("added", note, "list");
        }
    }

    private void report(Note note, StaffMember who) {
        entry(note, who).ifPresent(entry -> {
            enrolments.add(new Report(note.id(), entry.list(), entry.id(), note.at(), who.person(),
                    text(note, "status")));
            audit("reported", note, "entry");
        });
    }

    private void forget(Note note, StaffMember who) {
        entry(note, who).ifPresent(entry -> enrolments.erase(entry.id()));
        audit("forgotten", note, "entry");
    }

    private void offer(Note note, StaffMember who) {
        entry(note, who).ifPresent(entry -> Tickets.hash(text(note, "code"))
                .ifPresent(hash -> enrolments.offer(entry.id(), hash, note.at().plus(CODE_HOLDS))));
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
        return ListSource.own(enrolments, text(note, "list"), who.person());
    }

    private Optional<Entry> entry(Note note, StaffMember who) {
        return own(note, who).flatMap(list -> enrolments.entries(list.id()).stream()
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
