package id.pendamping.console.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.dialog.Language;
import id.pendamping.group.Group;
import id.pendamping.group.Groups;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.InMemoryCourses;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.outcome.census.PaperPeople;
import id.pendamping.staff.Role;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammePageTest extends ConsolePage {

    @Test
    void aCoordinatorIsLedFromTheFirstPageToAPlanWithFiveStages() {
        fill();
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
        assertThat(page.locator("tr:has-text('b. Edukasi')")).containsText("Selesai tes awal: ");
        assertThat(page.locator("main")).containsText("Yang dihitung: semua peserta");
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
        assertThat(page.locator("input[name=areas]:checked")).hasCount(0);
        page.locator("input[name=areas][value=java]").check();
        page.locator("input[name=areas][value=sumatra]").check();
        page.locator("input[name=groups][value=g1]").check();
        look(page, "programme-form-places");
        page.locator("main form > button").click();
        assertThat(page.locator("main")).containsText("orang di kelompok Ojek Simpang Lima");
        assertThat(page.locator("main")).containsText("orang di daerah Sumatra, Jawa");
        assertThat(page.locator("tr:has-text('d. Pendampingan daftar')")).containsText("(daerah)");
        assertThat(page.locator("main")).containsText("Angka per 21 November 2026, 10.00 WIB.");
        look(page, "programme-places-wide");
        page.locator("a:has-text('Ubah rencana')").click();
        assertThat(page.locator("input[name=areas]:checked")).hasCount(2);
        assertThat(page.locator("input[name='until.preparation']")).hasValue("2026-11-15");
        Page other = as(Role.FACILITATOR, telephone());
        inEnglish(other);
        go(other, "programme");
        assertThat(other.locator("main form")).hasCount(0);
        look(other, "programme-phone-en");
    }

    /** A group that can be chosen, and people in areas. */
    private static void fill() {
        app().bean(Groups.class).save(new Group("g1", ChatId.of("tg", "-51"),
                new Group.Profile("Ojek Simpang Lima", Group.Stage.ACTIVE, ConsoleApp.TEN_IN_THE_MORNING,
                        new Group.Care(ZoneId.of("Asia/Jakarta"), Language.INDONESIAN, null), Place.MEMBER, false, 9,
                        List.of()),
                Group.Plays.NONE, Group.Pending.NONE, 0));
        InMemoryCourses folded = new InMemoryCourses();
        PaperPeople.scattered(new Journal(new InMemoryEvents(), folded));
        folded.after("", Integer.MAX_VALUE).forEach(app().bean(Courses.class)::keep);
        app().bean(CurrentFigures.class).anew();
    }
}
