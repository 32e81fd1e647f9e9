package id.pendamping.console.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.inbox.Inbox;
import id.pendamping.simulation.SampleData;
import id.pendamping.staff.Role;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(OrderAnnotation.class)
class SamplePageTest extends ConsolePage {

    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(240_000);

    @Test
    @Order(1)
    void inventedPeopleComeAndGoAndEveryPageSaysSo() {
        Page page = as(Role.COORDINATOR, telephone());
        go(page, "settings");
        assertThat(page.locator(".sample")).hasCount(0);
        page.locator("[data-opens=sample-fill]").click();
        look(page, "sample-asks");
        page.locator("dialog[open] button[name=what]").click();
        look(page, "sample-running");
        // The page renews itself; nobody loads it again.
        assertThat(page.locator("[data-opens=sample-remove]")).isVisible(PATIENTLY);
        look(page, "sample-there");
        assertThat(app().bean(SampleData.class).isThere()).isTrue();
        go(page, "");
        assertThat(page.locator(".sample")).containsText("Data contoh");
        go(page, "audit");
        assertThat(page.locator("main")).containsText("mengisi data contoh");

        go(page, "settings");
        page.locator("[data-opens=sample-remove]").click();
        page.locator("dialog[open] button[name=what]").click();
        assertThat(page.locator("[data-opens=sample-fill]")).isVisible(PATIENTLY);
        assertThat(page.locator(".sample")).hasCount(0);
        assertThat(app().bean(SampleData.class).isThere()).isFalse();
    }

    @Test
    @Order(2)
    void nobodyInventedComesAmongRealPeople() {
        app().bean(Inbox.class).handle(new Inbound.Text("tg:1:1", ChatId.of("tg", "4711"),
                ConsoleApp.TEN_IN_THE_MORNING, "/start"));
        Page page = as(Role.COORDINATOR);
        go(page, "settings");
        assertThat(page.locator("#samples")).containsText("sudah ada orang sungguhan");
        assertThat(page.locator("[data-opens=sample-fill]")).hasCount(0);
        look(page, "sample-refused");
    }
}
