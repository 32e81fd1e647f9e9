package id.pendamping.console.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.console.ConsolePage;
import id.pendamping.staff.Role;
import org.junit.jupiter.api.Test;

class ProgrammePageTest extends ConsolePage {

    @Test
    void aCoordinatorIsLedFromTheFirstPageToAPlanWithFiveStages() {
        Page page = as(Role.COORDINATOR);
        page.locator("section[aria-labelledby=first] a").first().click();
        look(page, "programme-choose");
        page.locator("article:has-text('JKN mandiri') a").click();
        page.locator("input[name=name]").fill("Sleman 2026");
        page.locator("textarea").fill("Condongcatur\nCaturtunggal\nMaguwoharjo");
        page.locator("input[name='from.preparation']").fill("2026-11-01");
        page.locator("input[name='until.preparation']").fill("2026-11-15");
        page.locator("input[name='from.education']").fill("2026-11-16");
        page.locator("input[name='from.saving']").fill("2026-12-01");
        look(page, "programme-form");
        page.locator("main form > button").click();
        assertThat(page.locator("tbody tr")).hasCount(5);
        assertThat(page.locator("main")).containsText("Condongcatur, Caturtunggal, Maguwoharjo");
        assertThat(page.locator("tr:has-text('a. Persiapan')")).containsText("belum dinyatakan selesai");
        assertThat(page.locator("tr:has-text('b. Edukasi')")).containsText("sekarang waktunya");
        assertThat(page.locator("tr:has-text('c. Simulasi')")).containsText("direncanakan");
        assertThat(page.locator("tr:has-text('e. Evaluasi')")).containsText("belum direncanakan");
        assertThat(page.locator("tr:has-text('b. Edukasi')")).containsText("Selesai tes awal: 0");
        page.locator("tr:has-text('a. Persiapan') input[type=date]").fill("2026-11-14");
        page.locator("tr:has-text('a. Persiapan') button").click();
        assertThat(page.locator("tr:has-text('a. Persiapan') strong")).hasText("selesai");
        look(page, "programme-wide");
        page.locator("tr:has-text('a. Persiapan') button").click();
        assertThat(page.locator("tr:has-text('a. Persiapan') strong"))
                .hasText("waktunya lewat, belum dinyatakan selesai");
        page.locator("a:has-text('Ubah rencana')").click();
        assertThat(page.locator("textarea")).hasValue("Condongcatur\nCaturtunggal\nMaguwoharjo");
        assertThat(page.locator("input[name='until.preparation']")).hasValue("2026-11-15");
        Page other = as(Role.FACILITATOR, telephone());
        inEnglish(other);
        go(other, "programme");
        assertThat(other.locator("main form")).hasCount(0);
        look(other, "programme-phone-en");
    }
}
