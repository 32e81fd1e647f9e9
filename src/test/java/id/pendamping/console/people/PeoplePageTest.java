package id.pendamping.console.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.pendamping.casework.Roll;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.Stage;
import id.pendamping.participant.People;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.Role;
import org.junit.jupiter.api.Test;

class PeoplePageTest extends ConsolePage {

    private final Villagers villagers = new Villagers(app());

    @Test
    void aFacilitatorFindsWhoIsStuckAndReadsTheirStory() {
        String sari = villagers.stuck("Sari Wulandari", app().who(Role.KADER).person());
        villagers.talking("Budi");
        Page page = as(Role.FACILITATOR);
        go(page, "people");
        look(page, "people-wide");
        go(page, "people?state=stuck");
        assertThat(page.locator("tbody")).containsText("Sari Wulandari");
        assertThat(page.locator("tbody")).not().containsText("Budi");
        look(page, "people-stuck-wide");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Sari Wulandari")).click();
        assertThat(page.locator("h1")).containsText("Sari Wulandari");
        look(page, "person-wide");
        assertThat(app().audited()).extracting(Entry::action, Entry::about)
                .contains(tuple("person.read", sari));
    }

    @Test
    void namesAreLookedForByKeyboardAndNeverStandInAnAddress() {
        villagers.talking("Wayan Pujawati");
        Page page = as(Role.COORDINATOR, telephone());
        go(page, "people");
        page.locator("input[name=name]").focus();
        page.keyboard().type("wayan");
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody th a")).hasText("Wayan Pujawati");
        assertThat(page.url()).doesNotContainIgnoringCase("wayan");
        look(page, "people-phone");
        assertThat(page.evaluate("() => window.innerWidth")).isEqualTo(360);
        inEnglish(page);
        inTheDark(page);
        go(page, "people?work=driver");
        assertThat(page.locator(".empty")).isVisible();
        look(page, "people-empty-phone-dark-en");
    }

    @Test
    void aStageIsCorrectedByOneMoreEventAndTakenBackByAnother() {
        String dewi = villagers.stuck("Dewi", app().who(Role.KADER).person());
        Page page = as(Role.FACILITATOR, telephone());
        go(page, "people/" + dewi);
        look(page, "person-phone");
        page.getByText("Betulkan tahap").first().click();
        page.locator("form[action$='/correct'] select[name=stage]").selectOption("registered");
        page.locator("form[action$='/correct'] button").click();
        assertThat(page.locator("[role=status]")).hasText("Pembetulan ditambahkan.");
        assertThat(app().bean(Courses.class).find(dewi).orElseThrow().stages()).containsKey(Stage.REGISTERED);
        assertThat(page.locator("section[aria-labelledby=timeline]")).containsText("kartu, bukti, atau aplikasi");
        app().at(ConsoleApp.TEN_IN_THE_MORNING.plusSeconds(60));
        page.getByText("Betulkan tahap").first().click();
        page.locator("form[action$='/correct'] select[name=stage]").selectOption("registered");
        page.locator("form[action$='/correct'] input[value=no]").check();
        page.locator("form[action$='/correct'] select[name=reason]").selectOption("undone");
        page.locator("form[action$='/correct'] button").click();
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(app().bean(Courses.class).find(dewi).orElseThrow().stages()).doesNotContainKey(Stage.REGISTERED);
        page.getByText("Betulkan keadaan").click();
        page.locator("form[action$='/tell']").first().locator("select[name=value]").selectOption("active");
        page.locator("form[action$='/tell']").first().locator("button").click();
        assertThat(page.locator("dl.facts")).containsText("punya, aktif");
    }

    @Test
    void aKaderSeesOnlyWhoSharesWithThemAndOnlyWhatIsShared() {
        String mine = villagers.stuck("Ketut", app().who(Role.KADER).person());
        String other = villagers.stuck("Made", app().who(Role.FACILITATOR).person());
        Page page = as(Role.KADER);
        go(page, "people");
        assertThat(page.locator("tbody")).containsText("Ketut");
        assertThat(page.locator("tbody")).not().containsText("Made");
        go(page, "people/" + mine);
        assertThat(page.locator("main")).not().containsText("Tes awal");
        look(page, "person-kader-wide");
        assertThat(page.navigate(app().address() + "console/people/" + other).status()).isEqualTo(404);
    }

    @Test
    void messagesAreStoppedAndEverythingIsErasedOnlyAfterAsking() {
        String putu = villagers.talking("Putu");
        Page page = as(Role.COORDINATOR);
        go(page, "people/" + putu);
        page.locator("button[data-opens=ask-stop]").click();
        page.locator("#ask-stop button[type=submit]").click();
        assertThat(page.locator("h1 .mark")).hasText("minta berhenti");
        page.locator("button[data-opens=ask-erase]").click();
        look(page, "person-erase-wide");
        page.locator("#ask-erase input[name=word]").fill("ya");
        page.locator("#ask-erase button[type=submit]").click();
        assertThat(page.locator("[role=alert]")).isVisible();
        assertThat(app().bean(People.class).isErased(putu)).isFalse();
        page.locator("button[data-opens=ask-erase]").click();
        page.locator("#ask-erase input[name=word]").fill("hapus");
        page.locator("#ask-erase button[type=submit]").click();
        assertThat(page.locator("[role=status]")).hasText("Data peserta itu sudah dihapus.");
        assertThat(app().bean(People.class).isErased(putu)).isTrue();
        assertThat(app().bean(Roll.class).find(putu)).isEmpty();
    }

    @Test
    void aRemarkIsKeptWithoutLongNumbersAndManyAreReassignedAtOnce() {
        String one = villagers.talking("Nyoman A");
        String two = villagers.talking("Nyoman B");
        Page page = as(Role.FACILITATOR);
        go(page, "people/" + one);
        page.getByText("Tambah catatan").click();
        page.locator("textarea[name=words]").fill("Uang habis untuk sekolah. HP 0812-3456-7890");
        page.locator("form[action$='/remark'] button").click();
        assertThat(page.locator("section[aria-labelledby=remarks]")).containsText("sekolah. HP •••");
        go(page, "people");
        page.locator("input[name=name]").fill("nyoman");
        page.locator("form.search button").click();
        page.locator("tbody input[type=checkbox]").first().check();
        page.locator("tbody input[type=checkbox]").last().check();
        page.locator(".together select").selectOption(app().who(Role.KADER).person());
        page.locator(".together button").click();
        assertThat(page.locator("[role=status]")).hasText("Pendamping diganti.");
        for (String person : new String[]{one, two}) {
            assertThat(app().bean(Roll.class).find(person).orElseThrow().helper())
                    .isEqualTo(app().who(Role.KADER).person());
        }
    }
}
