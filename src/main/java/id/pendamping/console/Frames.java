package id.pendamping.console;

import id.pendamping.console.Frame.Entry;
import id.pendamping.console.Frame.Menu;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the frame of a page: the menu shows what there is, to whom it is open. */
final class Frames {

    static final String THEME = "theme";

    private static final Set<String> THEMES = Set.of("light", "dark");

    private final Predicate<Section> exists;
    private final BooleanSupplier samples;

    /** @param samples whether invented people are in the store */
    Frames(Predicate<Section> exists, BooleanSupplier samples) {
        this.exists = exists;
        this.samples = samples;
    }

    Frame of(HttpServletRequest request, String address) {
        return of(request, address, Visitor.of(request).isPresent() && samples.getAsBoolean());
    }

    /** Asks the store nothing: it may be what went wrong. */
    Frame ofTrouble(HttpServletRequest request, String address) {
        return of(request, address, false);
    }

    private Frame of(HttpServletRequest request, String address, boolean isSample) {
        Optional<Account> who = Visitor.of(request);
        List<Menu> menus = who.map(account -> Arrays.stream(Section.Group.values())
                .map(group -> new Menu(group.id(), entries(group, account, address)))
                .filter(menu -> !menu.entries().isEmpty()).toList()).orElse(List.of());
        return new Frame(who.orElse(null), menus, theme(request), isSample, address);
    }

    private List<Entry> entries(Section.Group group, Account account, String address) {
        return Arrays.stream(Section.values())
                .filter(section -> section.group() == group && section.isFor(account.role()) && exists.test(section))
                .map(section -> new Entry(section.id(), section.path(), section.holds(address))).toList();
    }

    private static @Nullable String theme(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Stream.of(cookies).filter(cookie -> cookie.getName().equals(THEME)).map(Cookie::getValue)
                        .filter(THEMES::contains).findFirst().orElse(null);
    }
}
