package id.pendamping.console.team;

import id.pendamping.console.Account;
import id.pendamping.console.Accounts;
import id.pendamping.console.Deeds;
import id.pendamping.console.Login;
import id.pendamping.console.NewPassword;
import id.pendamping.console.WrongPasswords;
import id.pendamping.inbox.MachineClock;
import id.pendamping.staff.LinkCodes;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffCodes;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What a coordinator does with the accounts of others. Nobody does it with their own, so that one coordinator is always
 * left.
 */
@Component
class AccountBook {

    static final int LONGEST_NAME = 40;

    private final Accounts accounts;
    private final WrongPasswords wrong;
    private final StaffDirectory staff;
    private final Deeds deeds;
    private final LinkCodes codes;
    private final PasswordEncoder encoder;
    private final MachineClock clock;
    private final SecureRandom random = new SecureRandom();

    AccountBook(Accounts accounts, WrongPasswords wrong, StaffDirectory staff, Deeds deeds, LinkCodes codes,
            PasswordEncoder encoder, MachineClock clock) {
        this.accounts = accounts;
        this.wrong = wrong;
        this.staff = staff;
        this.deeds = deeds;
        this.codes = codes;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** What came of opening an account: a password to hand over, or what was wrong. */
    sealed interface Opened {

        /** @param password shown once */
        record With(String name, String password) implements Opened {
        }

        /** @param why {@code name}, {@code taken} or {@code called} */
        record Refused(String why) implements Opened {
        }
    }

    /**
     * @param form makes the same one twice the same account
     * @param member the person of somebody who is on the team already; empty for somebody new
     * @param called what workers are told a new one is called
     */
    Opened open(Account who, String form, String name, String member, String called, Role role) {
        String normal = Login.normal(name);
        if (!Login.isName(normal)) {
            return new Opened.Refused("name");
        }
        String id = UUID.nameUUIDFromBytes(("account " + form).getBytes(StandardCharsets.UTF_8)).toString();
        Optional<Login> taken = accounts.named(normal);
        if (taken.isPresent() && !taken.get().id().equals(id)) {
            return new Opened.Refused("taken");
        }
        String person = id;
        if (!member.isEmpty()) {
            if (staff.find(member).isEmpty()) {
                return new Opened.Refused("called");
            }
            person = member;
        } else if (called.isBlank() || called.strip().length() > LONGEST_NAME) {
            return new Opened.Refused("called");
        } else {
            deeds.tell(who, form, "team.account",
                    Map.of("person", person, "name", called.strip(), "role", role.id()));
        }
        String password = NewPassword.random(random);
        Login login = new Login(normal, id, person, hash(password), clock.instant(), true, false, null);
        if (!accounts.add(login)) {
            accounts.change(login);
        }
        deeds.saw(who, "console.opened", id);
        return new Opened.With(normal, password);
    }

    /** A new one-time password for somebody else; whoever is logged in with the old one is out. */
    Optional<Opened.With> renew(Account who, String id) {
        return others(who, id).map(login -> {
            String password = NewPassword.random(random);
            accounts.change(login.withPassword(hash(password), clock.instant(), true));
            wrong.forget(login.name());
            deeds.saw(who, "console.renewed", id);
            return new Opened.With(login.name(), password);
        });
    }

    /** From the next click on. @return whether it was done */
    boolean disable(Account who, String id, boolean out) {
        Optional<Login> login = others(who, id);
        login.ifPresent(it -> {
            accounts.change(it.withDisabled(out));
            deeds.saw(who, out ? "console.disabled" : "console.enabled", id);
        });
        return login.isPresent();
    }

    /** @return whether there is somebody else with that account on the team */
    boolean role(Account who, String form, String id, Role role) {
        Optional<StaffMember> member = others(who, id).flatMap(login -> staff.find(login.person()));
        member.ifPresent(it -> deeds.tell(who, form, "team.role", Map.of("name", it.name(), "role", role.id())));
        return member.isPresent();
    }

    /** @return the code with which the person of this account becomes the same one in a talk with the bot */
    Optional<String> link(Account who, String form, String id) {
        Optional<Login> login = accounts.find(id);
        return login.flatMap(it -> staff.find(it.person())).map(member -> {
            String code = codes.of("console " + form);
            deeds.tell(who, form, "team.offer",
                    Map.of("code", code, "name", member.name(), "role", member.role().id()));
            accounts.change(login.orElseThrow().withLink(StaffCodes.hash(code)));
            return code;
        });
    }

    private Optional<Login> others(Account who, String id) {
        return accounts.find(id).filter(login -> !login.id().equals(who.id()));
    }

    private String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }
}
