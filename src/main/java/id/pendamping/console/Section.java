package id.pendamping.console;

import static id.pendamping.staff.Role.ADMIN;
import static id.pendamping.staff.Role.COORDINATOR;
import static id.pendamping.staff.Role.FACILITATOR;
import static id.pendamping.staff.Role.KADER;

import id.pendamping.staff.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The parts of the console in the order of the menu, and for whom each is. What lies below its address is like it. */
public enum Section {

    /** What there is to do today. */
    OVERVIEW("", Group.WORK, COORDINATOR, FACILITATOR, ADMIN, KADER),
    /** Who takes part; a kader finds the people who chose them. */
    PEOPLE("people", Group.WORK, COORDINATOR, FACILITATOR, KADER),
    /** Groups in Telegram and what they play. */
    GROUPS("groups", Group.WORK, COORDINATOR, FACILITATOR),
    /** Messages to many. */
    BROADCASTS("broadcasts", Group.WORK, COORDINATOR, FACILITATOR),
    /** What people are reminded of, and what became of it. */
    REMINDERS("reminders", Group.WORK, COORDINATOR, FACILITATOR),
    /** Who waits for a person. */
    HELPDESK("helpdesk", Group.WORK, COORDINATOR, FACILITATOR),
    /** Clinics, forums and sessions. */
    CLINICS("clinics", Group.WORK, COORDINATOR, FACILITATOR, ADMIN),
    /** Lists of groups that register together. */
    LISTS("lists", Group.WORK, COORDINATOR, FACILITATOR, ADMIN),
    /** Whether people learned, registered and kept paying. */
    EVALUATION("evaluation", Group.RESULTS, COORDINATOR, FACILITATOR, ADMIN),
    /** How numbers grow. */
    TREND("trend", Group.RESULTS, COORDINATOR, FACILITATOR, ADMIN),
    /** Which of several texts did more. */
    EXPERIMENTS("experiments", Group.RESULTS, COORDINATOR, FACILITATOR, ADMIN),
    /** A page to print. */
    REPORT("report", Group.RESULTS, COORDINATOR, FACILITATOR, ADMIN),
    /** Tables to take along. */
    EXPORTS("exports", Group.RESULTS, COORDINATOR, ADMIN),
    /** What the bot says. */
    DIALOGS("dialogs", Group.PROGRAMME, COORDINATOR, FACILITATOR, ADMIN),
    /** Stages, places and dates of the programme. */
    PROGRAMME("programme", Group.PROGRAMME, COORDINATOR, FACILITATOR, ADMIN),
    /** Who may come in. */
    USERS("users", Group.PROGRAMME, COORDINATOR),
    /** Who looked at what. */
    AUDIT("audit", Group.PROGRAMME, COORDINATOR),
    /** How the program runs. */
    SETTINGS("settings", Group.PROGRAMME, COORDINATOR);

    /** What the menu puts together. */
    public enum Group {
        WORK, RESULTS, PROGRAMME;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final String ROOT = "/console";
    /** Everybody's own: who they are here, and their password. */
    public static final String OWN_ACCOUNT = ROOT + "/account";
    static final String LOGIN = ROOT + "/login";
    static final String LOGOUT = ROOT + "/logout";
    static final String PREFERENCES = ROOT + "/preferences";

    private static final Set<String> BEFORE_PASSWORD = Set.of(OWN_ACCOUNT, LOGIN, LOGOUT, PREFERENCES);

    private final String path;
    private final Group group;
    private final Set<Role> roles;

    Section(String below, Group group, Role first, Role... others) {
        this.path = below.isEmpty() ? ROOT : ROOT + "/" + below;
        this.group = group;
        this.roles = EnumSet.of(first, others);
    }

    public String path() {
        return path;
    }

    public Group group() {
        return group;
    }

    /** The key of its name in the words of the menu. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isFor(Role role) {
        return roles.contains(role);
    }

    Set<Role> roles() {
        return roles;
    }

    boolean holds(String address) {
        return address.equals(path) || this != OVERVIEW && address.startsWith(path + "/");
    }

    static boolean isOpenBeforePassword(HttpServletRequest request) {
        return BEFORE_PASSWORD.contains(request.getRequestURI()) || isFile(request);
    }

    /** A style sheet or script directly below the root: the same for everybody, and no secret. */
    static boolean isFile(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address.matches(ROOT + "/[a-z-]+\\.(css|js|svg)");
    }
}
