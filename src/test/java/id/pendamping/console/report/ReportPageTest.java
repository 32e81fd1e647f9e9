package id.pendamping.console.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.pendamping.console.ConsolePage;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.outcome.census.PaperPeople;
import id.pendamping.staff.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportPageTest extends ConsolePage {

    @Test
    @Order(1)
    void withoutDataItSaysSo() {
        app().bean(CurrentFigures.class).anew();
        Page page = as(Role.FACILITATOR);
        go(page, "report");
        assertThat(page.locator("section[aria-labelledby=way] tbody tr").first()).containsText("belum ada data");
        look(page, "report-empty-wide");
    }

    @Test
    @Order(2)
    void showsThePaperOfEightyPeopleAndPrintsOnFewPages() throws Exception {
        PaperPeople.health(app().bean(Journal.class));
        app().bean(CurrentFigures.class).anew();
        Page page = as(Role.COORDINATOR);
        go(page, "report");
        assertThat(row(page, "learning", "Paham sebelum")).containsText(Pattern.compile("24\\s*80\\s*30,0%"));
        assertThat(row(page, "learning", "Paham sesudah")).containsText(Pattern.compile("68\\s*80\\s*85,0%"));
        assertThat(page.locator("section[aria-labelledby=learning]")).containsText("+55,0 poin");
        assertThat(row(page, "way", "sudah menjadi peserta")).containsText(Pattern.compile("48\\s*80\\s*60,0%"));
        assertThat(row(page, "intents", "Sedang mengurus")).containsText(Pattern.compile("15\\s*80\\s*18,8%"));
        assertThat(row(page, "paying", "Peserta yang semua")).containsText(Pattern.compile("43\\s*48\\s*89,6%"));
        look(page, "report-wide");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".choose")).isHidden();
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        Files.write(Path.of("target/screenshots/console-report.pdf"), pdf);
        long pages = Pattern.compile("/Type\\s*/Page[^s]").matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results().count();
        assertThat(pages).isBetween(1L, 4L);
    }

    @Test
    @Order(3)
    void aSmallAreaTellsNothingOfItsPeople() {
        Journal journal = app().bean(Journal.class);
        for (int i = 0; i < 80; i++) {
            String person = String.format("s0-%03d", i);
            journal.append(new SaveEvent("area" + i, person, PaperPeople.TODAY, "told",
                    Map.of("field", "area", "value", i < 3 ? "maluku_papua" : "java")));
        }
        app().bean(CurrentFigures.class).anew();
        Page page = as(Role.ADMIN, telephone());
        inEnglish(page);
        go(page, "report?for=area:maluku_papua");
        assertThat(page.locator("p.what strong")).hasText("Area Maluku or Papua");
        assertThat(row(page, "way", "Finished at least one lesson")).containsText("hidden");
        assertThat(row(page, "way", "Finished at least one lesson")).not().containsText("3");
        assertThat(row(page, "learning", "Understood before")).containsText("hidden");
        look(page, "report-phone-en");
        inTheDark(page);
        go(page, "report?for=area:java&quarter=2026-Q3");
        assertThat(page.locator("h2#quarter")).hasText("What happened: Quarter 3 of 2026");
        look(page, "report-phone-dark-en");
    }

    private static Locator row(Page page, String section, String words) {
        return page.locator("section[aria-labelledby=" + section + "] tbody tr").filter(
                new Locator.FilterOptions().setHasText(words));
    }
}
