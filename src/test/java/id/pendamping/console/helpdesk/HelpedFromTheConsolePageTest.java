package id.pendamping.console.helpdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import id.pendamping.console.ConsoleApp;
import id.pendamping.webchat.Handset;
import id.pendamping.webchat.PageTest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody asks for a person in their chat; a facilitator who has only an account answers from the console. */
class HelpedFromTheConsolePageTest extends PageTest {

    /** The talk renews itself every three seconds; in milliseconds. */
    private static final int PATIENCE = 20_000;

    private ConsoleApp app;

    @BeforeEach
    void start() {
        app = new ConsoleApp("--pendamping.webchat.mode=on");
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Override
    protected String address() {
        return app.address();
    }

    @Test
    void aFacilitatorSeesWhoWaitsAndAnswersAndTheWorkerReadsAndRatesIt() {
        Handset worker = handset(open(), "Bu Sari");
        asksForAPerson(worker);

        Page desk = open(new NewContextOptions().setViewportSize(1280, 800));
        desk.navigate(app.address() + "console/login");
        desk.locator("input[name=name]").fill("facilitator");
        desk.locator("input[name=password]").fill(ConsoleApp.PASSWORD);
        desk.locator("main button[type=submit]").click();
        desk.waitForURL("**/console");
        desk.navigate(app.address() + "console/helpdesk");
        assertThat(desk.locator("tbody tr")).containsText("Kantornya jauh");
        desk.locator("tbody a").click();
        desk.locator("textarea").fill("Bisa lewat aplikasi Mobile JKN, Bu. Sudah punya?");
        desk.getByText("Kirim jawaban").click();

        worker.hears("Bu facilitator: Bisa lewat aplikasi Mobile JKN, Bu. Sudah punya?");
        worker.say("Belum punya");
        assertThat(desk.locator(".talk .person")).containsText("Belum punya");
        desk.locator("[data-opens=ask-close]").click();
        desk.getByText("Ya, tutup").click();
        worker.hears("Seberapa membantu");
        worker.press("⭐ 5 Sangat membantu");
        worker.hears("Ada pesan untuk kami?");
        worker.press("Lewati");
        assertThat(worker.whole()).containsText("sudah kami catat");
        assertThat(desk.locator(".rating")).hasText("Dinilai 5 dari 5",
                new HasTextOptions().setTimeout(PATIENCE));
        desk.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/screenshots", "console-helpdesk-story.png")));
        picture(worker.page(), "console-helpdesk-story-worker");
    }

    private static void asksForAPerson(Handset worker) {
        worker.begin();
        worker.press("Ya, mulai");
        worker.press("Ya, boleh disimpan");
        worker.hears("Izin 2");
        worker.press("Ya, boleh");
        worker.hears("Izin 3");
        worker.press("Tidak");
        worker.hears("Izin 4");
        worker.press("Tidak");
        worker.hears("Tanya jawab singkat");
        worker.say("bantuan orang");
        worker.hears("Apa yang sulit?");
        worker.say("Kantornya jauh");
        worker.hears("Boleh kami teruskan?");
        worker.press("Ya, teruskan");
        worker.hears("Sudah diteruskan");
    }
}
