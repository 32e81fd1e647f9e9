package id.pendamping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.webchat.Handset;
import id.pendamping.webchat.PageTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole way of a newcomer, from welcome to result, clicked in a browser against the whole program. */
class WholeTalkPageTest extends PageTest {

    private static final Path WHOLE_WAY = Path.of("dialogs/start/transcripts/whole-way.txt");
    private static final int ENOUGH_TO_RECOGNISE = 40;

    private ConfigurableApplicationContext program;

    @BeforeEach
    void start() {
        program = new SpringApplicationBuilder(PendampingApplication.class).run("--server.port=0",
                "--pendamping.store.uri=memory", "--pendamping.telegram.token=", "--pendamping.webchat.mode=on",
                "--pendamping.content.folder=dialogs");
    }

    @AfterEach
    void stop() {
        program.close();
    }

    @Override
    protected String address() {
        return "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port") + "/";
    }

    @Test
    void aNewcomerGoesFromWelcomeToResultByClicking() throws IOException {
        Page page = open();
        Handset sari = handset(page, "Bu Sari");
        String said = "";
        for (String line : Files.readAllLines(WHOLE_WAY)) {
            if (line.startsWith("< ")) {
                said = line.substring(2, Math.min(line.length(), 2 + ENOUGH_TO_RECOGNISE));
            } else if (line.startsWith("> ")) {
                if (!said.isEmpty()) {
                    sari.hears(said);
                }
                if (said.startsWith("Pelajaran 3")) {
                    picture(page, "whole-talk-lesson");
                }
                act(sari, line.substring(2));
            }
        }
        assertThat(sari.whole()).containsText("Sesudah");
        picture(page, "whole-talk-result");
    }

    private static void act(Handset worker, String does) {
        if (does.equals("/start")) {
            worker.begin();
        } else if (does.startsWith("[")) {
            worker.press(does.substring(1, does.length() - 1));
        } else {
            worker.say(does);
        }
    }

    @Test
    void aSmallTelephoneIsEnough() {
        Page page = open(telephone());
        Handset sari = handset(page, "Bu Sari");
        sari.begin();
        sari.hears("teman belajar tentang BPJS");
        picture(page, "whole-talk-telephone-welcome");
        sari.press("Ya, mulai");
        sari.hears("menyimpan jawaban");
        picture(page, "whole-talk-telephone-consent");
    }
}
