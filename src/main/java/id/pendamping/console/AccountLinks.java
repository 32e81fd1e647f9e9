package id.pendamping.console;

import id.pendamping.engine.Effect.Note;
import id.pendamping.staff.StaffCodes;
import id.pendamping.staff.StaffList;

/**
 * When somebody brings the code of an account to the bot, the account is theirs from then on: what they do on a page and
 * what they do in their talk is done by the same person.
 */
record AccountLinks(Accounts accounts, StaffCodes codes, StaffList staff) {

    void join(Note note) {
        if (note.values().get("code") instanceof String code) {
            String hash = StaffCodes.hash(code);
            accounts.all().stream().filter(login -> hash.equals(login.link()))
                    .filter(login -> codes.claim(hash, note.person(), note.at()).isPresent())
                    .forEach(login -> take(login, note));
        }
    }

    private void take(Login login, Note note) {
        if (!login.person().equals(note.person())) {
            staff.remove(login.person(), note.at());
        }
        accounts.change(login.withPerson(note.person()));
    }
}
