package id.pendamping.staff;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.StaffCodes.Offer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Carries out what coordinators decide about the team, and takes in whoever brings a code. Who may do so is looked up
 * here once more: a dialog only asks.
 */
final class TeamEffects {

    private final StaffList staff;
    private final StaffCodes codes;
    private final AuditTrail trail;

    private TeamEffects(StaffList staff, StaffCodes codes, AuditTrail trail) {
        this.staff = staff;
        this.codes = codes;
        this.trail = trail;
    }

    static EffectHandler into(StaffList staff, StaffCodes codes, AuditTrail trail) {
        TeamEffects team = new TeamEffects(staff, codes, trail);
        return EffectHandler.ofNotes("team.offer", team::offer).and(EffectHandler.ofNotes("team.join", team::join))
                .and(EffectHandler.ofNotes("team.role", team::change))
                .and(EffectHandler.ofNotes("team.remove", team::remove))
                .and(EffectHandler.ofNotes("team.account", team::account))
                .and(EffectHandler.of(Erase.class, erase -> codes.erase(erase.person())));
    }

    private void offer(Note note) {
        Optional<Role> role = role(note);
        if (leads(note.person()) && role.isPresent() && note.values().get("code") instanceof String code
                && note.values().get("name") instanceof String name) {
            String hash = StaffCodes.hash(code);
            codes.offer(new Offer(hash, name, role.get(), note.at().plus(StaffCodes.VALID), null));
            trail.record(new Entry(note.id(), note.at(), note.person(), "team.offered", hash));
        }
    }

    private void join(Note note) {
        if (note.values().get("code") instanceof String code && note.values().get("chat") instanceof String chat) {
            String hash = StaffCodes.hash(code);
            codes.claim(hash, note.person(), note.at()).ifPresent(offer -> {
                staff.save(new StaffMember(note.person(), new ChatId(chat), free(offer.name(), note.person()),
                        offer.role()), note.at());
                trail.record(new Entry(note.id(), note.at(), note.person(), "team.joined", hash));
            });
        }
    }

    private void change(Note note) {
        Optional<Role> role = role(note);
        other(note).filter(member -> role.isPresent()).ifPresent(member -> {
            staff.save(new StaffMember(member.person(), member.chat(), member.name(), role.orElseThrow()), note.at());
            trail.record(new Entry(note.id(), note.at(), note.person(), "team.changed", member.person()));
        });
    }

    private void remove(Note note) {
        other(note).ifPresent(member -> {
            staff.remove(member.person(), note.at());
            trail.record(new Entry(note.id(), note.at(), note.person(), "team.removed", member.person()));
        });
    }

    /** Somebody who works with the console only; whoever is on the team already stays as they are. */
    private void account(Note note) {
        Optional<Role> role = role(note);
        if (leads(note.person()) && role.isPresent() && note.values().get("person") instanceof String person
                && note.values().get("name") instanceof String name && staff.find(person).isEmpty()) {
            staff.save(StaffMember.atConsole(person, free(name, person), role.get()), note.at());
            trail.record(new Entry(note.id(), note.at(), note.person(), "team.account", person));
        }
    }

    /** Whom a coordinator names; never themself, so that one coordinator is always left. */
    private Optional<StaffMember> other(Note note) {
        Object said = note.values().get("name");
        Object name = said instanceof List<?> names && names.size() == 1 ? names.getFirst() : said;
        return leads(note.person())
                ? staff.all().stream()
                        .filter(member -> member.name().equals(name) && !member.person().equals(note.person()))
                        .findFirst()
                : Optional.empty();
    }

    private boolean leads(String person) {
        return staff.find(person).filter(member -> member.role() == Role.COORDINATOR).isPresent();
    }

    private static Optional<Role> role(Note note) {
        return note.values().get("role") instanceof String role ? Role.of(role) : Optional.empty();
    }

    /** Nobody is called like somebody else of the team, because they are named by it. */
    private String free(String name, String person) {
        List<String> taken = staff.all().stream().filter(member -> !member.person().equals(person))
                .map(StaffMember::name).toList();
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? name : name + " " + number)
                .filter(free -> !taken.contains(free)).findFirst().orElse(name);
    }
}
