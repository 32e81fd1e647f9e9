package id.pendamping.console.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.pendamping.casework.Roll;
import id.pendamping.casework.Row;
import id.pendamping.casework.Sought;
import id.pendamping.casework.Sought.Circle;
import id.pendamping.casework.Sought.Hearing;
import id.pendamping.casework.Sought.Way;
import id.pendamping.console.ConsolePage;
import id.pendamping.participant.People;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.staff.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewPeoplePageTest extends ConsolePage {

    private final Villagers villagers = new Villagers(app());

    @Test
    void somebodyWithoutAPhoneIsWrittenDownWithWhoAskedThemAndWhen() {
        Page page = as(Role.FACILITATOR, telephone());
        go(page, "people/new");
        look(page, "people-new-phone");
        page.locator("input[name=name]").fill("Mbok Darmi");
        page.locator("select[name=work]").selectOption("vendor");
        page.locator("input[name=asked]").fill("2026-11-20");
        page.locator("input[name=consent]").check();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("[role=status]")).hasText("Peserta tersimpan.");
        Row darmi = named("Mbok Darmi").getFirst();
        assertThat(darmi.talk()).isNull();
        ConsentEntry consent = app().bean(People.class).find(darmi.person()).orElseThrow().consents().getFirst();
        assertThat(consent.wording())
                .isEqualTo("assisted@1/service/2026-11-20/" + app().who(Role.FACILITATOR).person());
        go(page, "people/" + darmi.person());
        look(page, "person-assisted-phone");
        go(page, "people/new");
        page.locator("input[name=name]").fill("mbok darmi");
        page.locator("input[name=consent]").check();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("[role=alert]")).containsText("Nama ini sudah ada");
        look(page, "people-new-same-phone");
        assertThat(named("Mbok Darmi")).hasSize(1);
    }

    @Test
    void aFileIsShownFirstWrittenOnceAndGivenUpAgain() {
        villagers.talking("Slamet");
        Page page = as(Role.COORDINATOR);
        String csv = "name;area;work;phone\r\nPak Karto;java;vendor;0812345678\r\nSlamet;;;\r\nBu Karto;java;vendor;+62812345678\r\n"
                + "Pak Noto;bulan;vendor;\r\n3171234567890123;;;\r\n";
        preview(page, csv);
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("tbody")).containsText("mungkin sudah ada");
        assertThat(page.locator("tbody")).containsText("ganda di berkas ini");
        assertThat(page.locator("section[aria-labelledby=wrong]")).containsText("daerah \"bulan\" tidak dikenal");
        assertThat(page.content()).doesNotContain("<strong>3171234567890123");
        look(page, "people-preview-wide");
        assertThat(named("Pak Karto")).isEmpty();
        page.locator("input[name=consent]").check();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("[role=status]")).hasText("Daftar sudah diimpor.");
        assertThat(named("Pak Karto")).hasSize(1);
        assertThat(named("Bu Karto")).isEmpty();
        preview(page, csv);
        assertThat(page.locator("[role=alert]")).containsText("sudah pernah diimpor");
        page.locator("input[name=consent]").check();
        page.locator("main form button[type=submit]").click();
        assertThat(named("Pak Karto")).hasSize(1);
        look(page, "people-import-wide");
        page.locator("button[data-opens=undo-0]").click();
        page.locator("#undo-0 button[type=submit]").click();
        assertThat(page.locator("[role=status]")).hasText("Impor dibatalkan.");
        assertThat(named("Pak Karto")).isEmpty();
        preview(page, csv);
        page.locator("input[name=consent]").check();
        page.locator("main form button[type=submit]").click();
        assertThat(named("Pak Karto")).hasSize(1);
    }

    @Test
    void anEntryWithoutATalkIsPutTogetherWithTheOneThatHasOne() {
        String talking = villagers.talking("Yu Jum");
        Page page = as(Role.FACILITATOR);
        go(page, "people/new");
        page.locator("input[name=name]").fill("Yu Jum");
        page.locator("select[name=area]").selectOption("java");
        page.locator("input[name=consent]").check();
        page.locator("main form button[type=submit]").click();
        page.locator("input[name=other]").check();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("[role=status]")).isVisible();
        String assisted = named("Yu Jum").stream().filter(row -> row.talk() == null).findFirst().orElseThrow()
                .person();
        go(page, "people/" + assisted + "/merge");
        look(page, "people-merge-wide");
        page.locator("input[name=other]").check();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("[role=status]")).hasText("Kedua catatan sudah digabung.");
        assertThat(page.url()).endsWith(talking);
        assertThat(app().bean(People.class).isErased(assisted)).isTrue();
        assertThat(app().bean(Roll.class).find(talking).orElseThrow().told()).containsEntry("area", "java");
        assertThat(app().bean(People.class).find(talking).orElseThrow().fields()).containsEntry("area", "java");
    }

    private static void preview(Page page, String csv) {
        go(page, "people/import");
        page.locator("input[type=file]").setInputFiles(
                new FilePayload("daftar.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button[type=submit]").first().click();
        page.locator("h1").waitFor();
    }

    private static List<Row> named(String name) {
        return app().bean(Roll.class)
                .find(new Sought(name, Map.of(), Way.ANY, Circle.ANY, Hearing.ANY), "", 25).rows();
    }
}
