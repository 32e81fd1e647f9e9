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

    OVERVIEW("", Group.WORK, COORDINATOR, FACILITATOR, ADMIN, KADER), PEOPLE("people", Group.WORK, COORDINATOR,
            FACILITATOR, KADER), GROUPS("groups", Group.WORK, COORDINATOR, FACILITATOR), BROADCASTS("broadcasts",
                    Group.WORK, COORDINATOR, FACILITATOR), REMINDERS("reminders", Group.WORK, COORDINATOR,
                            FACILITATOR), HELPDESK("helpdesk", Group.WORK, COORDINATOR, FACILITATOR), CLINICS("clinics",
                                    Group.WORK, COORDINATOR, FACILITATOR,
                                    ADMIN), LISTS("lists", Group.WORK, COORDINATOR, FACILITATOR, ADMIN), EVALUATION(
                                            "evaluation", Group.RESULTS, COORDINATOR, FACILITATOR,
                                            ADMIN), TREND("trend", Group.RESULTS, COORDINATOR, FACILITATOR,
                                                    ADMIN), EXPERIMENTS("experiments", Group.RESULTS, COORDINATOR,
                                                            FACILITATOR, ADMIN), REPORT("report", Group.RESULTS,
                                                                    COORDINATOR, FACILITATOR, ADMIN), EXPORTS("exports",
                                                                            Group.RESULTS, COORDINATOR,
                                                                            ADMIN), DIALOGS("dialogs", Group.PROGRAMME,
                                                                                    COORDINATOR, FACILITATOR,
                                                                                    ADMIN), PROGRAMME("programme",
                                                                                            Group.PROGRAMME,
                                                                                            COORDINATOR, FACILITATOR,
                                                                                            ADMIN), USERS("users",
                                                                                                    Group.PROGRAMME,
                                                                                                    COORDINATOR), AUDIT(
                                                                                                            "audit",
                                                                                                            Group.PROGRAMME,
                                                                                                            COORDINATOR), SETTINGS(
                                                                                                                    "settings",
                                                                                                                    Group.PROGRAMME,
                                                                                                                    COORDINATOR);

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
