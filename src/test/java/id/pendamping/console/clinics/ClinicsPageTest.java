package id.pendamping.console.clinics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.chat.ChatId;
import id.pendamping.clinic.Calendar;
import id.pendamping.clinic.Calendar.Day;
import id.pendamping.clinic.Calendar.Guest;
import id.pendamping.console.Account;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.console.Deeds;
import id.pendamping.participant.People;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClinicsPageTest extends ConsolePage {

    private static final Instant NOW = ConsoleApp.TEN_IN_THE_MORNING;

    @Test
    void aForumIsPlannedByKeyboardChangedAndCalledOff() {
        Page page = as(Role.FACILITATOR);
        go(page, "clinics/new");
        look(page, "clinics-new-wide");
        page.locator("input[name=name]").focus();
        page.keyboard().type("Forum Nelayan");
        page.keyboard().press("Tab");
        page.keyboard().type("Balai Desa");
        page.keyboard().press("Tab");
        page.keyboard().type("Kedonganan");
        page.locator("input[name=day]").fill("2026-11-20");
        page.locator("select[name=zone]").selectOption("Asia/Makassar");
        page.locator("select[name=repeat]").selectOption("weekly");
        page.evaluate("() => document.querySelector('input[name=day]').removeAttribute('min')");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("[role=alert]")).hasText("Tanggal dan jamnya harus nanti, bukan yang sudah lewat.");
        assertThat(page.locator("input[name=name]")).hasValue("Forum Nelayan");

        page.locator("input[name=day]").fill("2026-11-23");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("Forum Nelayan");
        assertThat(page.locator(".facts")).containsText("Senin, 23 November 2026, 09.00 WITA");
        look(page, "clinics-nobody-wide");
        page.getByText("Ubah atau pindahkan").click();
        page.locator("input[name=time]").fill("10:30");
        page.locator("input[name=capacity]").fill("30");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("[role=status]")).containsText("Acara dipindah");
        assertThat(page.locator(".facts")).containsText("10.30 WITA");
        assertThat(page.locator(".tiles")).containsText("0 dari 30");
        page.getByText("Hentikan pengulangan").first().click();
        page.getByText("Ya, hentikan").click();
        assertThat(page.locator("[role=status]")).hasText("Acara ini tidak berulang lagi.");
        page.getByText("Batalkan acara").first().click();
        page.getByText("Ya, batalkan").click();
        assertThat(page.locator("h1 .flag")).hasText("batal");
        go(page, "clinics");
        assertThat(page.locator("tbody")).containsText("Forum Nelayan");
        look(page, "clinics-list-wide");
    }

    @Test
    void onTheDayWhoComesIsNotedByCodeOrByTickingOnATelephone() {
        String id = clinic("2026-11-21T08:00:00Z");
        books(id, "budi", "Budi");
        books(id, "ani", "Ani");
        books(id, "umi", "");
        Day day = app().bean(Calendar.class).find(id).orElseThrow();
        Guest budi = day.guests().getFirst();
        Page page = as(Role.ADMIN, telephone());
        go(page, "clinics");
        assertThat(page.locator("tbody tr").first()).containsText("Hari ini");
        look(page, "clinics-list-phone");
        go(page, "clinics/" + id);
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.getByText("Menunggu tempat: 1 orang")).hasCount(1);
        look(page, "clinics-day-phone");

        page.locator("input[name=typed]").fill(budi.code().toLowerCase(Locale.ROOT));
        page.locator("form.filter button").click();
        assertThat(page.locator("[role=status]")).hasText("Tercatat.");
        page.locator("input[name=typed]").fill("1");
        page.locator("form.filter button").click();
        assertThat(page.locator("[role=alert]")).hasText("Orang ini sudah dicatat datang.");
        page.locator("input[name=typed]").fill("ZZZZ");
        page.locator("form.filter button").click();
        assertThat(page.locator("[role=alert]")).hasText("Kode atau nomor itu tidak ada di acara ini.");
        page.locator("tbody tr").last().getByText("Datang").click();
        page.locator("tbody tr").last().locator("select").selectOption("jkn_registered");
        page.locator("tbody tr").last().locator("form.note button").click();
        assertThat(page.locator("tbody tr").last().locator(".results li")).hasCount(2);
        assertThat(page.locator(".tiles")).containsText("2 datang (n = 2)");
        assertThat(page.locator(".tiles")).containsText("1 JKN: terdaftar");
        page.locator("textarea").fill("Sepakat: kelompok mendaftar bersama bulan depan.");
        page.getByText("Simpan notulen").click();
        assertThat(page.locator("textarea")).hasValue("Sepakat: kelompok mendaftar bersama bulan depan.");
        inTheDark(page);
        inEnglish(page);
        page.reload();
        look(page, "clinics-day-phone-dark-en");
        assertThat(app().audited().stream().map(Entry::action)).contains("clinic.looked",
                "clinic.result");
    }

    @Test
    void theSheetForTheDayHoldsNamesAndNoNumberOfATelephone() {
        String id = clinic("2026-12-05T01:00:00Z");
        books(id, "wati", "Wati");
        app().bean(People.class).saveField(person("wati"), "phone", "081234567890", NOW);
        Page page = as(Role.FACILITATOR);
        go(page, "clinics/" + id + "/sheet");
        assertThat(page.locator("tbody")).containsText("Wati");
        assertThat(page.locator(".bring li").first()).not().isEmpty();
        assertThat(page.content()).doesNotContain("081234567890");
        look(page, "clinics-sheet-wide");
    }

    private static String clinic(String at) {
        String note = app().bean(Deeds.class).tell(app().who(Role.FACILITATOR), UUID.randomUUID().toString(),
                "clinic.create", Map.of("kind", "clinic", "name", "Klinik JKN", "place", "Kantor Perbekel", "area",
                        "Badung", "at", at, "zone", "Asia/Makassar", "capacity", 2L, "repeat", "once"));
        return Calendar.made(note);
    }

    private static void books(String id, String who, String name) {
        People people = app().bean(People.class);
        people.saveConsent(person(who), new ConsentEntry("c-" + who, "service", true, NOW, "consents"));
        if (!name.isEmpty()) {
            people.saveField(person(who), "name", name, NOW);
        }
        app().bean(Deeds.class).tell(new Account("", "", person(who), "", Role.KADER), UUID.randomUUID().toString(),
                "clinic.book", Map.of("event", id, "chat", ChatId.of("web", who).value()));
    }

    private static String person(String who) {
        return "person-" + who;
    }
}
