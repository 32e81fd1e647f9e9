package id.pendamping.console.lists;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.pendamping.console.ConsolePage;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ListsPageTest extends ConsolePage {

    private static final String FILE = """
            name,area,work,consent
            Ketut,Gianyar,petani,ya
            Wayan,Badung,ojek,tidak
            Rai 081234567890,,,ya
            """;

    @Test
    void aListIsMadeFilledReportedOnAndTakenAlong() throws IOException {
        Page page = as(Role.ADMIN, telephone());
        go(page, "lists");
        assertThat(page.locator(".empty")).containsText("Buat daftar pertama");
        look(page, "lists-empty-phone");
        page.locator("input[name=name]").fill("Koperasi Melati");
        page.getByText("Buat daftar").last().click();
        assertThat(page.locator("h1")).hasText("Koperasi Melati");
        assertThat(page.locator("blockquote")).containsText("Boleh saya menulis nama panggilan");

        add(page, "no", "Sri");
        assertThat(page.locator("[role=alert]")).containsText("Tanpa izin tidak ada yang ditulis");
        assertThat(page.locator("tbody tr")).hasCount(0);
        add(page, "yes", "Sri 0812 3456 789");
        assertThat(page.locator("[role=alert]")).containsText("tanpa NIK");
        add(page, "yes", "Sri");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("tbody select").selectOption("registered");
        page.locator("tbody form.note button").click();
        assertThat(page.locator("main > p").nth(1)).containsText("1 dari 1 orang terdaftar");
        page.getByText("Punya HP").first().click();
        assertThat(page.locator("[role=status]")).containsText("kode daftar");
        look(page, "lists-one-phone");
        Download file = page.waitForDownload(() -> page.getByText("Unduh CSV").click());
        assertThat(Files.readString(file.path())).contains("Sri,,,registered,2026-11-21");
        assertThat(app().audited().stream().map(Entry::action)).contains(
                "enrolment.exported", "enrolment.looked", "enrolment.added", "enrolment.reported");
        page.getByText("Hapus").first().click();
        page.getByText("Ya, hapus").click();
        assertThat(page.locator("tbody tr")).hasCount(0);
    }

    private static void add(Page page, String consent, String name) {
        page.locator("input[name=consent][value=" + consent + "]").check();
        page.locator("input[name=name]").fill(name);
        page.getByText("Tulis di daftar").click();
    }

    @Test
    void aFileIsLookedAtBeforeItIsWrittenAndColleaguesSeeNoName() {
        Page page = as(Role.FACILITATOR);
        go(page, "lists");
        page.locator("input[name=name]").fill("Kelompok Ojek");
        page.getByText("Buat daftar").last().click();
        page.getByText("Ambil dari berkas").click();
        look(page, "lists-import-wide");
        page.locator("input[type=file]").setInputFiles(
                new FilePayload("orang.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Lihat dulu").click();
        assertThat(page.locator("h2").first()).hasText("1 dari 3 baris bisa ditulis");
        assertThat(page.locator("tbody")).containsText("Kolom izin bukan");
        assertThat(page.locator("tbody")).not().containsText("0812");
        look(page, "lists-preview-wide");
        page.locator("input[type=checkbox]").check();
        page.getByText("Tulis 1 orang").click();
        assertThat(page.locator("[role=status]")).containsText("1 orang sudah ditulis");
        assertThat(page.locator("tbody tr")).hasCount(1);
        inTheDark(page);
        inEnglish(page);
        page.reload();
        look(page, "lists-one-wide-dark-en");

        String list = page.url();
        Page other = as(Role.COORDINATOR);
        go(other, "lists");
        assertThat(other.locator("#others + p + .table")).containsText("Kelompok Ojek");
        assertThat(other.locator("#others + p + .table")).containsText("kurang dari 5 orang");
        look(other, "lists-others-wide");
        assertThat(other.navigate(list).status()).isEqualTo(404);
    }
}
