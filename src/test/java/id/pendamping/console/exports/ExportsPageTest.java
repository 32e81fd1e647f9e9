package id.pendamping.console.exports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import id.pendamping.console.Accounts;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Journal;
import id.pendamping.participant.People;
import id.pendamping.staff.ExportLog;
import id.pendamping.staff.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportsPageTest extends ConsolePage {

    private static final Instant NINE = Instant.parse("2026-11-21T02:00:00Z");

    @BeforeEach
    void fill() {
        for (int i = 0; i < 3; i++) {
            app().bean(Journal.class).append(new SaveEvent("c" + i, "p" + i, NINE, "consent",
                    Map.of("purpose", "service", "granted", "true")));
            app().bean(People.class).saveField("p" + i, "name", "Sari", NINE);
        }
    }

    @Test
    void aCoordinatorTakesATableAlong() throws IOException {
        Page page = as(Role.COORDINATOR);
        go(page, "exports");
        page.locator("input[name=format][value=csv]").check();
        Download file = page.waitForDownload(() -> page.locator("main form button").click());
        assertThat(file.suggestedFilename()).isEqualTo("pendamping-people-2026-11-21.csv");
        String text = Files.readString(file.path());
        assertThat(text.lines()).hasSize(4);
        assertThat(text).doesNotContain("Sari");
        go(page, "exports");
        assertThat(page.locator("tbody tr").first()).containsText("Bu coordinator");
        look(page, "exports-wide");
        inEnglish(page);
        go(page, "exports/codebook/people");
        look(page, "exports-codebook-wide-en");
    }

    @Test
    void namesNeedAPurposeAndAreWrittenDown() throws IOException {
        Page page = as(Role.COORDINATOR, telephone());
        go(page, "exports");
        page.locator("input[value=names]").check();
        page.locator("main form button").click();
        assertThat(page.locator("[role=alert]")).containsText("sedikitnya sepuluh huruf");
        look(page, "exports-phone");
        page.locator("input[value=names]").check();
        page.locator("input[name=format][value=csv]").check();
        page.locator("input[name=purpose]").fill("Kunjungan rumah bulan depan");
        Download file = page.waitForDownload(() -> page.locator("main form button").click());
        assertThat(Files.readString(file.path())).contains("Sari");
        ExportLog.Entry entry = app().bean(ExportLog.class).newest(10).stream()
                .filter(it -> it.kind().equals("csv+names")).findFirst().orElseThrow();
        assertThat(List.of(entry.purpose(), String.valueOf(entry.rows())))
                .containsExactly("Kunjungan rumah bulan depan", "3");
        assertThat(app().audited())
                .anyMatch(it -> it.action().equals("export.named") && entry.id().equals(it.about()));
        go(page, "exports/codebook/groups");
        look(page, "exports-codebook-phone");
    }

    @Test
    void whoKeepsListsTakesNoNamesAndOthersTakeNothing() {
        Page page = tini();
        go(page, "exports");
        assertThat(page.locator("input[value=names]")).hasCount(0);
        Page other = as(Role.FACILITATOR);
        assertThat(other.navigate(app().address() + "console/exports").status()).isEqualTo(403);
    }

    @Test
    void aWorkbookIsTakenAlong() throws IOException {
        Page page = tini();
        go(page, "exports");
        page.locator("input[name=table][value=groups]").check();
        Download file = page.waitForDownload(() -> page.locator("main form button").click());
        assertThat(file.suggestedFilename()).isEqualTo("pendamping-groups-2026-11-21.xlsx");
        assertThat(Files.readAllBytes(file.path())).startsWith('P', 'K');
    }

    /** Who keeps lists. */
    private Page tini() {
        if (app().bean(Accounts.class).named("tini").isEmpty()) {
            app().account("tini", "Bu Tini", Role.ADMIN);
        }
        Page page = open(wide());
        page.locator("input[name=name]").fill("tini");
        page.locator("input[name=password]").fill(ConsoleApp.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/console");
        return page;
    }
}
