package id.pendamping.casework;

import id.pendamping.engine.Effect.Note;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.util.Optional;

/** Looks up who of the team may do something for whom, and writes down that it was done. */
public final class Care {

    private final StaffDirectory staff;
    private final Roll roll;
    private final AuditTrail trail;

    Care(StaffDirectory staff, Roll roll, AuditTrail trail) {
        this.staff = staff;
        this.roll = roll;
        this.trail = trail;
    }

    /**
     * @param staffPerson who wants to see somebody
     * @return nothing for a person they must not see: a kader sees who is followed by them and agreed to it
     */
    public Optional<Row> seen(String staffPerson, String person) {
        Role role = staff.find(staffPerson).map(StaffMember::role).orElse(null);
        if (role == null || !role.seesEverybody() && role != Role.KADER) {
            return Optional.empty();
        }
        return roll.find(person)
                .filter(row -> role.seesEverybody() || staffPerson.equals(row.helper()) && row.shares());
    }

    /** The person that a note of the team is about, if whoever wrote it sees everybody. */
    Optional<Row> entrusted(Note note) {
        return entrusted(note, text(note, "person"));
    }

    Optional<Row> entrusted(Note note, String person) {
        return leads(note) ? roll.find(person) : Optional.empty();
    }

    boolean leads(Note note) {
        return staff.find(note.person()).filter(member -> member.role().seesEverybody()).isPresent();
    }

    Optional<Role> role(Note note) {
        return staff.find(note.person()).map(StaffMember::role);
    }

    boolean isOfTeam(String person) {
        return staff.find(person).isPresent();
    }

    void did(Note note, String action, String about) {
        trail.record(new AuditTrail.Entry(note.id() + "/" + about, note.at(), note.person(), action, about));
    }

    static String text(Note note, String name) {
        return note.values().get(name) instanceof String word ? word : "";
    }
}
