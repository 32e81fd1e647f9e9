package id.pendamping.webchat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/**
 * A test in a real browser: whatever {@code PENDAMPING_TEST_CHROMIUM} names or the path holds. Anything the page's script
 * complains about fails the test. Pictures of the page go to {@code target/screenshots}.
 */
public abstract class PageTest {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable");
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** One for all classes; each page of theirs is a visitor of its own. */
    private static Browser browser;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** Where the page is, with a slash at the end. */
    protected abstract String address();

    @BeforeAll
    static void startBrowser() {
        if (browser != null) {
            return;
        }
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            System.out.println("Page tests did not run: no browser. PENDAMPING_TEST_CHROMIUM may name one; looked for "
                    + NAMES + " on the path.");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no browser");
        Playwright playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        browser = playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(chromium.get()).setHeadless(true).setArgs(QUIET));
    }

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
        if (!complaints.isEmpty()) {
            throw new AssertionError("the page complained: " + complaints);
        }
    }

    /** The page in a browser that has never seen it. */
    protected final Page open(NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("id-ID"));
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // A server that is away is what some tests are about; the browser says so by itself.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address());
        return page;
    }

    /** The page on a desk. */
    protected final Page open() {
        return open(desk());
    }

    protected static NewContextOptions desk() {
        return new NewContextOptions().setViewportSize(1360, 860);
    }

    /** The page on a small telephone. */
    protected static NewContextOptions telephone() {
        return new NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true)
                .setDeviceScaleFactor(2);
    }

    /** The telephone of the worker with this name. */
    protected static Handset handset(Page page, String name) {
        return new Handset(page, name);
    }

    protected static void picture(Page page, String name) {
        page.evaluate("() => Promise.all(document.getAnimations()"
                + ".filter(a => a.effect.getComputedTiming().iterations === 1).map(a => a.finished.catch(() => {})))");
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    private static Optional<Path> chromium() {
        String named = System.getenv("PENDAMPING_TEST_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable)
                .findFirst();
    }
}
