package id.pendamping.console.team;

import id.pendamping.console.Account;
import id.pendamping.console.Accounts;
import id.pendamping.console.Login;
import id.pendamping.console.WrongPasswords;
import id.pendamping.inbox.MachineClock;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can log in, and who of the team cannot. */
@Component
class UserList {

    private final Accounts accounts;
    private final WrongPasswords wrong;
    private final StaffDirectory staff;
    private final MachineClock clock;

    UserList(Accounts accounts, WrongPasswords wrong, StaffDirectory staff, MachineClock clock) {
        this.accounts = accounts;
        this.wrong = wrong;
        this.staff = staff;
        this.clock = clock;
    }

    View view(Account who) {
        List<StaffMember> members = staff.all();
        Map<String, StaffMember> byPerson = members.stream()
                .collect(Collectors.toMap(StaffMember::person, Function.identity()));
        List<Login> logins = accounts.all();
        List<String> known = logins.stream().map(Login::person).toList();
        return new View(
                logins.stream().map(login -> row(login, byPerson.get(login.person()), login.id().equals(who.id())))
                        .toList(),
                members.stream().filter(member -> !known.contains(member.person()))
                        .map(member -> new Other(member.person(), member.name(), member.role().id())).toList(),
                Arrays.stream(Role.values()).map(Role::id).toList());
    }

    private Row row(Login login, @Nullable StaffMember member, boolean own) {
        return new Row(login.id(), login.name(), member == null ? "" : member.name(),
                member == null ? "" : member.role().id(), state(login, member).toString(), own,
                member != null && member.isReached());
    }

    private State state(Login login, @Nullable StaffMember member) {
        if (member == null) {
            return State.GONE;
        }
        if (login.disabled()) {
            return State.DISABLED;
        }
        if (wrong.lockedUntil(login.name()).filter(clock.instant()::isBefore).isPresent()) {
            return State.LOCKED;
        }
        return login.temporary() ? State.NEW : State.ACTIVE;
    }

    private enum State {
        ACTIVE, NEW, LOCKED, DISABLED, GONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param others of the team, without an account */
    record View(List<Row> rows, List<Other> others, List<String> roles) {
    }

    /** @param state the key of its word @param reached whether they talk with the bot, too */
    record Row(String id, String name, String called, String role, String state, boolean own, boolean reached) {

        public boolean isOpen() {
            return !state.equals("disabled");
        }
    }

    record Other(String person, String called, String role) {
    }
}
