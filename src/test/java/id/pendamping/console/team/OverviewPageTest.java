package id.pendamping.console.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.clinic.Gathering;
import id.pendamping.clinic.Gatherings;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.outbox.Heartbeats;
import id.pendamping.outbox.Sending;
import id.pendamping.outbox.SendingSwitch;
import id.pendamping.staff.Role;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewPageTest extends ConsolePage {

    @BeforeEach
    void fill() {
        app().bean(SendingSwitch.class).set(Sending.ON);
        app().bean(Gatherings.class)
                .create(new Gathering("k1", ConsoleApp.TEN_IN_THE_MORNING, "p1", "clinic", "Klinik Sanur",
                        "Balai Banjar",
                        "bali_nusa", "", ConsoleApp.TEN_IN_THE_MORNING.plus(Duration.ofHours(4)),
                        ZoneId.of("Asia/Makassar"), 10, "", "", "", false));
    }

    @Test
    void showsWhatIsToDoToday() {
        Page page = as(Role.COORDINATOR);
        assertThat(page.locator("main")).containsText("15:00 – Klinik Sanur, Balai Banjar (Asia/Makassar)");
        assertThat(page.locator("section[aria-labelledby=queue] strong").first()).hasText("0");
        look(page, "overview-wide");
        page = as(Role.COORDINATOR, telephone());
        look(page, "overview-phone");
    }

    @Test
    void aKaderSeesOwnMembersAndNothingOfTheQueue() {
        Page page = as(Role.KADER, telephone());
        assertThat(page.locator("#stages")).hasText("Sejauh mana anggota Anda");
        assertThat(page.locator("#queue")).hasCount(0);
        assertThat(page.locator("#sending")).hasCount(0);
        look(page, "overview-kader");
    }

    @Test
    void aFacilitatorStopsSendingByKeyboardAndOnlyACoordinatorLetsItGoOn() {
        Page page = as(Role.FACILITATOR);
        page.locator("button[data-opens=stop]").focus();
        page.keyboard().press("Enter");
        look(page, "stop-asks");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".content > [role=status]")).containsText("paling lama lima detik");
        assertThat(app().bean(SendingSwitch.class).find()).contains(Sending.OFF);
        assertThat(page.locator("button:has-text('Lanjutkan')")).hasCount(0);
        look(page, "overview-stopped");
        Page lead = as(Role.COORDINATOR);
        lead.locator("button:has-text('Lanjutkan')").click();
        assertThat(app().bean(SendingSwitch.class).find()).contains(Sending.ON);
    }

    @Test
    void settingsTellWhatRunsAndConfirmAStoreThatWasLongOutOfUse() {
        app().bean(Heartbeats.class).hold();
        Page page = as(Role.COORDINATOR, telephone());
        go(page, "settings");
        look(page, "settings-held");
        assertThat(page.locator("main")).containsText("30 pesan per detik");
        page.locator("section[aria-labelledby=held] button").click();
        assertThat(page.locator(".content > [role=status]")).containsText("Sudah dipastikan");
        assertThat(app().bean(Heartbeats.class).isHeld()).isFalse();
        inEnglish(page);
        inTheDark(page);
        go(page, "settings");
        look(page, "settings-phone-dark-en");
    }
}
