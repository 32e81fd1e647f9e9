package id.pendamping.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import id.pendamping.staff.Role;
import id.pendamping.webchat.PageTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * A test of pages of the console in a real browser, against one {@link ConsoleApp} per class. Fill it in
 * {@code @BeforeEach} or in the test; log in with {@link #as}, look with {@link #look}.
 */
public abstract class ConsolePage extends PageTest {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static ConsoleApp app;

    @BeforeAll
    static void startApp() {
        app = new ConsoleApp();
    }

    @AfterAll
    static void stopApp() {
        if (app != null) {
            app.close();
            app = null;
        }
    }

    protected static ConsoleApp app() {
        return app;
    }

    @Override
    protected String address() {
        return app.address() + "console/login";
    }

    /** 1280 × 800. */
    protected static NewContextOptions wide() {
        return new NewContextOptions().setViewportSize(1280, 800);
    }

    /** Logs in with the account of this role on a wide screen; comes back with the overview open. */
    protected final Page as(Role role) {
        return as(role, wide());
    }

    /** @param screen {@link #wide()} or {@link #telephone()} */
    protected final Page as(Role role, NewContextOptions screen) {
        Page page = open(screen);
        page.locator("input[name=name]").fill(role.id());
        page.locator("input[name=password]").fill(ConsoleApp.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/console");
        return page;
    }

    /** Opens a page, for example {@code people}; fails unless it is there. */
    protected static void go(Page page, String path) {
        assertThat(page.navigate(app.address() + "console/" + path).status()).as(path).isEqualTo(200);
    }

    /** From now on in English. */
    protected static void inEnglish(Page page) {
        page.context().addCookies(List.of(new Cookie("language", "en").setUrl(app.address() + "console")));
    }

    /** From now on in the dark. */
    protected static void inTheDark(Page page) {
        page.context().addCookies(List.of(new Cookie("theme", "dark").setUrl(app.address() + "console")));
    }

    /**
     * What holds for every page: one heading, every word there, nothing wider than the screen, nothing serious found by
     * axe. Leaves a picture of the whole page in {@code target/screenshots/console-<name>.png}.
     */
    protected static void look(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/screenshots", "console-" + name + ".png")));
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.content()).as("words of " + name).doesNotContain("??");
        assertThat((Boolean) page.evaluate(
                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(name + " fits the screen").isTrue();
        List<String> findings = new AxeBuilder(page).setLegacyMode(true).options(violations()).analyze().getViolations()
                .stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact())).map(ConsolePage::words).toList();
        assertThat(findings).as(name).isEmpty();
    }

    /** What is in order need not be told in full. */
    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String words(Rule rule) {
        return rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
