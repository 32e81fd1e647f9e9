package id.pendamping.console.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.checklist.ItemProgress;
import id.pendamping.checklist.Progress;
import id.pendamping.console.Account;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.console.Deeds;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.staff.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One morning from login to the printed report: who is stuck, a message to them, an answer to one of them, the numbers. */
class AFacilitatorsMorningPageTest extends ConsolePage {

    private static final int STUCK = 6;

    @Test
    void seesWhoIsStuckWritesToThemAnswersOneAndTakesTheReportAlong() {
        List<String> people = village();
        app().bean(CurrentFigures.class).anew();
        Page page = as(Role.FACILITATOR);

        page.locator("main a[href*='state=stuck']").first().click();
        page.waitForURL("**/people?state=stuck");
        assertThat(page.locator("main")).containsText("Wayan 1");
        assertThat(page.locator("main")).not().containsText("Made yang lancar");

        go(page, "broadcasts/new");
        page.locator("input[name=checklist][value='jkn:stuck']")
                .evaluate("it => { it.closest('details').open = true; }");
        page.locator("input[name=checklist][value='jkn:stuck']").check();
        page.locator("textarea[name=id]").fill("KTP hilang? Ayo kita urus bersama. Balas saja pesan ini.");
        page.locator("button[value=send]").click();
        page.waitForURL("**/broadcasts/check**");
        assertThat(page.locator("main")).containsText(String.valueOf(STUCK));
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL("**/broadcasts/*");
        assertThat(page.locator("[role=status]").first()).isVisible();

        go(page, "helpdesk");
        page.locator("tbody a").click();
        page.locator("textarea").fill("Bawa KK ke kantor desa, nanti saya temani.");
        page.getByText("Kirim jawaban").click();
        assertThat(page.locator(".talk .team .words")).containsText("nanti saya temani");
        page.locator(".facts a").first().click();
        page.waitForURL("**/people/" + people.getFirst());
        assertThat(page.locator("h1")).containsText("Wayan 1");

        go(page, "report");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.pdf(new Page.PdfOptions().setFormat("A4"))).as("the report on paper")
                .hasSizeGreaterThan(10_000);
        look(page, "report-of-the-morning");
    }

    private static List<String> village() {
        Villagers villagers = new Villagers(app());
        List<String> stuck = new ArrayList<>();
        String helper = app().who(Role.FACILITATOR).person();
        for (int i = 1; i <= STUCK; i++) {
            String person = villagers.stuck("Wayan " + i, helper);
            app().bean(Progress.class).save(ItemProgress.of("stuck/" + person, person, ConsoleApp.TEN_IN_THE_MORNING,
                    Map.of("checklist", "jkn", "item", "documents", "status", "blocked", "obstacle", "no_ktp",
                            "evidence", "", "words", "", "help", false)));
            stuck.add(person);
        }
        villagers.talking("Made yang lancar");
        Account worker = new Account("worker", "worker", stuck.getFirst(), "", Role.KADER);
        app().bean(Deeds.class).tell(worker, UUID.randomUUID().toString(), "helpdesk.opened",
                Map.of("ticket", UUID.randomUUID().toString(), "chat", "web:" + stuck.getFirst(), "dialog",
                        "register-jkn", "step", "documents", "talk", List.of("KTP ada? → hilang"), "obstacle",
                        "KTP saya hilang"));
        return stuck;
    }
}
