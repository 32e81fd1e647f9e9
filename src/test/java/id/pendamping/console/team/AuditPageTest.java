package id.pendamping.console.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.console.Paging;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditPageTest extends ConsolePage {

    @Test
    void aCoordinatorLooksThroughWhatTheTeamDid() {
        AuditTrail trail = app().bean(AuditTrail.class);
        Instant before = ConsoleApp.TEN_IN_THE_MORNING.minus(Duration.ofDays(3));
        for (int i = 0; i < Paging.SIZE + 5; i++) {
            trail.record(new Entry("in:" + i + "#0", before.plusSeconds(i), app().who(Role.FACILITATOR).person(),
                    "ticket.read", "t" + i));
        }
        trail.record(new Entry("in:x#0", before, "somebody-else", "team.joined", null));
        Page page = as(Role.COORDINATOR);
        go(page, "audit");
        assertThat(page.locator("tbody tr")).hasCount(Paging.SIZE);
        page.locator("select[name=area]").selectOption("ticket");
        page.locator("input[name=day]").fill("2026-11-18");
        page.locator("form.filter button").click();
        assertThat(page.locator("tbody tr").first()).containsText("Bu facilitator");
        assertThat(page.locator("tbody tr").first()).containsText("membaca permintaan bantuan");
        look(page, "audit-wide");
        page.locator("a[rel=next]").click();
        assertThat(page.locator("tbody tr")).hasCount(5);
        assertThat(page.locator("select[name=area]")).hasValue("ticket");
        page.locator("a[rel=prev]").click();
        assertThat(page.locator("tbody tr")).hasCount(Paging.SIZE);
        page.locator("select[name=area]").selectOption("group");
        page.locator("form.filter button").click();
        assertThat(page.locator(".empty")).containsText("Tidak ada catatan");
        page = as(Role.COORDINATOR, telephone());
        inEnglish(page);
        go(page, "audit?area=team");
        assertThat(page.locator("tbody")).containsText("no longer on the team");
        look(page, "audit-phone-en");
    }
}
