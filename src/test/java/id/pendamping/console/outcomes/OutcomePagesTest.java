package id.pendamping.console.outcomes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.pendamping.console.ConsolePage;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.Events;
import id.pendamping.outcome.InMemoryCourses;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.outcome.census.PaperPeople;
import id.pendamping.staff.Role;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The tables of the field papers as a facilitator sees them; the numbers in names are those of the tables. */
class OutcomePagesTest extends ConsolePage {

    private static final List<String> PAGES = List.of("evaluation", "evaluation/funnel?by=work", "evaluation/survey",
            "evaluation/paying?ontime=90&savers=72", "trend", "trend?every=week&by=work&value=vendor",
            "trend/projection", "experiments");

    /** These people and nobody else. */
    private static void fill(Consumer<Events> people) {
        InMemoryCourses folded = new InMemoryCourses();
        people.accept(new Journal(new InMemoryEvents(), folded));
        Courses courses = app().bean(Courses.class);
        courses.clear();
        folded.after("", Integer.MAX_VALUE).forEach(courses::keep);
        app().bean(CurrentFigures.class).anew();
    }

    private static String name(String path) {
        return path.replaceAll("[^a-z]+", "-");
    }

    /** A row of the table whose row name begins so, as it is read. */
    private static String row(Page page, String caption, String begins) {
        return page.locator("table").filter(new Locator.FilterOptions()
                .setHas(page.locator("caption", new Page.LocatorOptions().setHasText(caption)))).locator("tbody tr")
                .allInnerTexts().stream().filter(text -> text.startsWith(begins)).findFirst().orElse("no such row")
                .replace('\t', ' ');
    }

    @Test
    void s0IsReadFromThePages() {
        fill(PaperPeople::health);
        Page page = as(Role.FACILITATOR);
        go(page, "evaluation");
        assertThat(page.locator("p.lead").first()).hasText("Dari 80 orang yang mengerjakan kedua tes, 30,0% memahami "
                + "sebelum belajar dan 85,0% sesudahnya: berubah +55,0 poin persen (+183,3% dibanding awalnya).");
        look(page, "evaluation-wide");
        go(page, "evaluation/survey");
        assertThat(row(page, "JKN (BPJS Kesehatan)", "belum punya")).isEqualTo("belum punya 52 80 65,0%");
        assertThat(row(page, "JKN (BPJS Kesehatan)", "punya, tidak")).isEqualTo("punya, tidak aktif 28 80 35,0%");
        look(page, "survey-wide");
        go(page, "evaluation/funnel?by=work");
        assertThat(row(page, "Semua yang setuju", "Menyatakan sudah")).isEqualTo(
                "Menyatakan sudah terdaftar 48 80 60,0%");
        assertThat(row(page, "Semua yang setuju", "Sedang")).isEqualTo("Sedang menuju 15 80 18,8%");
        assertThat(row(page, "Semua yang setuju", "Belum")).isEqualTo("Belum mulai 17 80 21,3%");
        assertThat(row(page, "Orang per tahap", "Setuju dicatat")).isEqualTo("Setuju dicatat 80 80 100,0%");
        look(page, "funnel-wide");
        go(page, "evaluation/paying?ontime=90&savers=72");
        assertThat(row(page, "Pembayaran menurut", "Anggota, semua")).endsWith("43 48 89,6%");
        assertThat(row(page, "Pembayaran menurut", "Tagihan dibayar tepat")).endsWith("86 96 89,6%");
        assertThat(page.locator("main")).containsText("Tercetak 72%. Hitungan di sini 72,5% (58 dari 80).");
        assertThat(page.locator("main")).containsText("Tercetak 90%. Hitungan di sini 89,6% (43 dari 48): sama");
        look(page, "paying-wide");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("form.filter")).isHidden();
        assertThat(page.locator("nav.tabs")).isHidden();
        look(page, "paying-print");
    }

    @Test
    void s1NobodyIsSaidToHaveImproved() {
        fill(events -> {
        });
        Page page = as(Role.FACILITATOR);
        for (String path : List.of("evaluation", "evaluation/funnel", "evaluation/survey", "evaluation/paying", "trend",
                "experiments")) {
            go(page, path);
            assertThat(page.locator("p.empty").first()).containsText("Belum ada data.");
            assertThat(page.locator("main")).not().containsText("%)");
            look(page, "empty-" + name(path));
        }
    }

    @Test
    void s2IsReadFromThePages() {
        fill(PaperPeople::survey);
        Page page = as(Role.COORDINATOR);
        go(page, "evaluation/survey");
        assertThat(row(page, "BPJS Ketenagakerjaan", "ikut, aktif")).isEqualTo("ikut, aktif 69 300 23,0%");
        assertThat(row(page, "Alasan utama", "belum tahu")).isEqualTo("belum tahu manfaatnya 141 231 61,0%");
        assertThat(row(page, "Alasan utama", "uangnya")).isEqualTo("uangnya belum ada 58 231 25,1%");
        assertThat(row(page, "Alasan utama", "cara")).isEqualTo("cara daftarnya sulit 32 231 13,9%");
        assertThat(page.locator("main")).containsText("2,8 dari 5: sedang. Dinilai oleh 10 orang.");
        go(page, "trend/projection");
        assertThat(row(page, "Angka dan", "2021")).isEqualTo("2021 4,1 +28,13%");
        assertThat(row(page, "Angka dan", "2024")).isEqualTo("2024 6,3 +14,55%");
        assertThat(row(page, "Hitungan", "2025")).isEqualTo("2025 7,245 7,2 7,3 0,055 +15,87%");
        assertThat(row(page, "Hitungan", "2029")).isEqualTo("2029 12,672 12,7 12,8 0,128 +15,32%");
        assertThat(row(page, "Hitungan", "2030")).isEqualTo("2030 14,572 14,6 14,6 0,028 +14,06%");
        assertThat(page.locator("main")).containsText("Tidak sama dengan tabel tercetak. Beda terbesar 0,128 (2029).");
        assertThat(page.locator("main")).containsText("14,6 pada 2030 masuk target 14 sampai 15.");
        assertThat(page.locator("main")).containsText("(18,45%), 2030 menjadi 17,4.");
        assertThat(page.locator("main")).containsText("kemiringan +0,76 per langkah, mulai dari 3,26, R² 0,9979, n 5");
        assertThat(page.locator("main")).containsText("kurang dari 10 titik");
        assertThat(page.locator("main")).containsText("2025 menjadi 7,06 dan 2030 menjadi 10,86.");
        look(page, "projection-wide");
        page.locator("textarea[name=series]").fill("2024 100\n2025 140");
        page.locator("form.choose button").click();
        assertThat(row(page, "Angka dan", "2025")).isEqualTo("2025 140 +40,00%");
    }

    @Test
    void s4IsReadFromThePages() {
        fill(PaperPeople::village);
        Page page = as(Role.ADMIN);
        go(page, "evaluation");
        assertThat(row(page, "Jawaban betul orang", "kesadaran")).contains("40 40,0% 85,0% +45,0");
        assertThat(row(page, "Jawaban betul orang", "pemahaman")).contains("40 30,0% 75,0% +45,0");
        go(page, "evaluation/funnel");
        assertThat(row(page, "Langkah yang", "Daftar BPJS Ketenagakerjaan · Kartu dicetak")).contains(" 22 ");
        assertThat(row(page, "Langkah yang", "Daftar BPJS Ketenagakerjaan · Kartu diterima")).contains(" 20 ");
    }

    @Test
    void theTrendOfOnePlaceIsChosenByAPlainForm() {
        fill(PaperPeople::scattered);
        Page page = as(Role.FACILITATOR);
        go(page, "trend");
        assertThat(row(page, "Yang baru per bulan", "Sep 2026")).startsWith("Sep 2026 20 ");
        page.locator("select[name=by]").selectOption("area");
        page.locator("form.choose button").click();
        assertThat(page.locator("p.lead")).hasCount(0);
        assertThat(page.locator("select[name=value] option")).hasCount(4);
        page.locator("select[name=value]").selectOption("java");
        page.locator("form.choose button").click();
        assertThat(page).hasURL(app().address() + "console/trend?every=month&by=area&value=java");
        assertThat(page.locator("p.lead")).hasText("Daerah: Jawa. Hanya orang-orang ini yang dihitung.");
        assertThat(page.locator("select[name=value]")).hasValue("java");
        assertThat(page.locator("table canvas, canvas")).hasCount(1);
        assertThat(row(page, "Yang baru per bulan", "Sep 2026")).startsWith("Sep 2026 ").doesNotContain(" 20 ");
        look(page, "trend-area-wide");
        go(page, "trend?every=week&by=group&value=g1");
        assertThat(page.locator("main")).containsText("disamarkan");
        look(page, "trend-group-wide");
        go(page, "trend?by=area&value=nowhere");
        assertThat(page.locator("p.lead")).hasCount(0);
    }

    @Test
    void aTrialOfTooFewHasNoVerdict() {
        fill(events -> PaperPeople.trial(events, 40, 8, 20));
        Page page = as(Role.FACILITATOR);
        go(page, "experiments");
        assertThat(page.locator("p.warning")).containsText("belum ada kesimpulan");
        look(page, "experiments-few");
        fill(events -> PaperPeople.trial(events, 400, 80, 140));
        go(page, "experiments");
        assertThat(page.locator("p.lead")).containsText("lebih banyak yang sampai");
        look(page, "experiments-wide");
    }

    @Test
    void aTrialWhoseDaysAreNotOverHasNoNumbers() {
        fill(events -> PaperPeople.freshTrial(events, 40));
        Page page = as(Role.FACILITATOR);
        go(page, "experiments");
        assertThat(page.locator("main")).containsText("B dibanding A: belum ada data.");
        assertThat(page.locator("main")).containsText("80 orang yang waktunya belum habis");
    }

    @Test
    void everyPageFitsATelephoneInBothLanguages() {
        fill(events -> {
            PaperPeople.health(events);
            PaperPeople.trial(events, 40, 8, 20);
        });
        Page page = as(Role.COORDINATOR, telephone());
        for (String path : PAGES) {
            go(page, path);
            look(page, "phone" + name(path));
        }
        inEnglish(page);
        inTheDark(page);
        for (String path : PAGES) {
            go(page, path);
            assertThat(page.locator("main")).not().containsText("Orang (n)");
            look(page, "phone-dark-en" + name(path));
        }
    }

    @Test
    void aKaderHasNoPartInIt() {
        Page page = as(Role.KADER);
        assertThat(page.navigate(app().address() + "console/evaluation").status()).isEqualTo(403);
    }
}
