package id.pendamping.console.outcomes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.pendamping.casework.FieldNote;
import id.pendamping.casework.FieldNote.Place;
import id.pendamping.casework.FieldNotes;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.staff.Role;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NotesPageTest extends ConsolePage {

    private static final String PAGE = "evaluation/notes";

    @Test
    @Order(1)
    void withoutNotesItSaysWhatToDo() {
        app().bean(CurrentFigures.class).anew();
        Page page = as(Role.FACILITATOR);
        go(page, PAGE);
        assertThat(page.locator("p.empty")).hasCount(3);
        assertThat(page.locator("p.empty").nth(1)).containsText("Tulis catatan pertama di bawah");
        assertThat(page.locator("textarea[name=words]")).isVisible();
        look(page, "notes-empty-wide");
        assertThat(audited("notes.read")).isZero();
    }

    @Test
    @Order(2)
    void aNoteIsWrittenByKeyboardTakenBackAndBroughtBack() {
        Page page = as(Role.FACILITATOR);
        go(page, PAGE);
        page.locator("select[name=kind]").first().focus();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Tab");
        page.keyboard().type("pel");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("Warga menunggu lama di loket. Ketua: 0812 3456 7890");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("p.refused")).containsText("Belum tersimpan");
        assertThat(page.locator("textarea[name=words]")).hasValue(
                "Warga menunggu lama di loket. Ketua: 0812 3456 7890");
        look(page, "notes-refused-wide");
        page.locator("input[name=place]").fill("Kantor Desa Bunutin");
        page.keyboard().press("Enter");
        assertThat(page.locator("p.done")).hasText("Catatan lapangan tersimpan.");
        Locator note = page.locator("article.note");
        assertThat(note).containsText("pelayanan kantor · diskusi kelompok");
        assertThat(note).containsText("Kantor Desa Bunutin");
        assertThat(note).containsText("Ketua: •••");
        assertThat(note).containsText("Bu facilitator");
        note.locator("button").click();
        assertThat(page.locator("article.note")).hasCount(0);
        look(page, "notes-struck-wide");
        page.locator("div.done button").click();
        assertThat(page.locator("article.note")).hasCount(1);
        assertThat(audited("notes.written")).isEqualTo(1);
        assertThat(audited("notes.struck")).isEqualTo(1);
        assertThat(audited("notes.restored")).isEqualTo(1);
        assertThat(audited("notes.read")).isEqualTo(2);
        Page other = as(Role.ADMIN);
        go(other, PAGE);
        assertThat(other.locator("article.note")).hasCount(1);
        assertThat(other.locator("article.note button")).hasCount(0);
    }

    @Test
    @Order(3)
    void manyAreReadInPagesAndFoundByThemeKindAndPlace() {
        FieldNotes notes = app().bean(FieldNotes.class);
        for (int i = 0; i < 30; i++) {
            notes.add(new FieldNote("m" + i, ConsoleApp.TEN_IN_THE_MORNING.minusSeconds(3600L * (i + 1)), "gone",
                    i % 2 == 0 ? Kind.VISIT : Kind.INTERVIEW, i % 3 == 0 ? Theme.INCOME : Theme.ACCESS,
                    new Place("", i < 10 ? "Pasar Kidul" : "Terminal"), "Catatan nomor " + i));
        }
        fill();
        Page page = as(Role.COORDINATOR);
        go(page, PAGE);
        assertThat(page.locator("article.note")).hasCount(25);
        assertThat(page.locator("article.note").nth(1)).containsText("penulis tidak diketahui");
        look(page, "notes-wide");
        page.locator("a[rel=next]").click();
        assertThat(page.locator("article.note")).hasCount(6);
        go(page, PAGE);
        Locator filter = page.locator("form[method=get].filter");
        filter.locator("select[name=theme]").selectOption("income");
        filter.locator("select[name=place]").selectOption(new SelectOption()
                .setLabel("Pasar Kidul"));
        filter.locator("button").click();
        assertThat(page.locator("article.note")).hasCount(4);
        assertThat(page.url()).doesNotContain("Kidul");
        filter.locator("select[name=kind]").selectOption("interview");
        filter.locator("button").click();
        assertThat(page.locator("article.note")).hasCount(2);
        filter.locator("select[name=theme]").selectOption("family");
        filter.locator("button").click();
        assertThat(page.locator("p.empty")).containsText("Tidak ada catatan yang cocok");
    }

    @Test
    @Order(4)
    void themesOfPeopleAreCountedWithoutSmallNumbers() {
        fill();
        Page page = as(Role.FACILITATOR);
        go(page, PAGE);
        assertThat(page.locator("p.lead")).containsText("(12/20)");
        assertThat(row(page, "Jumlah catatan, menurut", "penghasilan")).isEqualTo("penghasilan 24 0 24");
        assertThat(row(page, "Jumlah orang", "kepercayaan")).isEqualTo("kepercayaan 0 8 8");
        assertThat(row(page, "Jumlah orang", "penghasilan")).isEqualTo("penghasilan 12 0 12");
        assertThat(row(page, "Jumlah catatan, menurut", "keluarga")).contains("disamarkan").doesNotContain("10");
        assertThat(row(page, "Jumlah catatan lapangan", "pelayanan")).isEqualTo("pelayanan kantor 0 1 0 1");
        look(page, "notes-themes-wide");
        go(page, "report");
        assertThat(page.locator("section[aria-labelledby=themes] tbody tr").first()).containsText("penghasilan");
        assertThat(page.locator("section[aria-labelledby=themes] tbody tr").first().locator("td")).containsText(
                new String[]{"12", "24", "10"});
        assertThat(page.locator("section[aria-labelledby=themes]")).containsText("disembunyikan");
        look(page, "report-themes-wide");
    }

    @Test
    @Order(5)
    void fitsATelephoneInBothLanguages() {
        Page page = as(Role.COORDINATOR, telephone());
        go(page, PAGE);
        look(page, "notes-phone");
        inEnglish(page);
        inTheDark(page);
        go(page, PAGE);
        page.locator("section[aria-labelledby=write] summary").click();
        assertThat(page.locator("h1")).hasText("Field notes");
        look(page, "notes-phone-dark-en");
        go(page, "report");
        look(page, "report-themes-phone-dark-en");
    }

    @Test
    @Order(6)
    void aKaderHasNoPartInIt() {
        Page page = as(Role.KADER);
        assertThat(page.navigate(app().address() + "console/" + PAGE).status()).isEqualTo(403);
    }

    /** Twenty people who agreed, twelve with two interviews on income, eight in a talk on trust, two in five on family. */
    private static void fill() {
        Journal journal = app().bean(Journal.class);
        for (int i = 0; i < 20; i++) {
            String person = "n-" + i;
            for (String purpose : new String[]{"service", "research"}) {
                journal.append(event(person + purpose, person, "consent", Map.of("purpose", purpose, "granted",
                        "true")));
            }
            for (int j = 0; j < 2 && i < 12; j++) {
                journal.append(event(person + "i" + j, person, "remark", Map.of("theme", "income", "kind",
                        "interview")));
            }
            if (i < 8) {
                journal.append(event(person + "t", person, "remark", Map.of("theme", "trust", "kind", "group")));
            }
            for (int j = 0; j < 5 && i < 2; j++) {
                journal.append(event(person + "f" + j, person, "remark", Map.of("theme", "family", "kind", "group")));
            }
        }
        app().bean(CurrentFigures.class).anew();
    }

    private static SaveEvent event(String id, String person, String type, Map<String, String> data) {
        return new SaveEvent(id, person, ConsoleApp.TEN_IN_THE_MORNING, type, data);
    }

    private static long audited(String action) {
        return app().audited().stream().filter(entry -> entry.action().equals(action)).count();
    }

    private static String row(Page page, String caption, String begins) {
        return page.locator("table").filter(new Locator.FilterOptions()
                .setHas(page.locator("caption", new Page.LocatorOptions().setHasText(caption)))).locator("tbody tr")
                .allInnerTexts().stream().filter(text -> text.startsWith(begins)).findFirst().orElse("no such row")
                .replace('\t', ' ');
    }
}
