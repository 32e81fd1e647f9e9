package id.pendamping.console.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.clinic.Gathering;
import id.pendamping.clinic.Gatherings;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outbox.Heartbeats;
import id.pendamping.outbox.Sending;
import id.pendamping.outbox.SendingSwitch;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.staff.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
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
        assertThat(page.locator("main")).containsText("15.00 WITA – Klinik Sanur, Balai Banjar");
        assertThat(page.locator("section[aria-labelledby=queue] strong").first()).hasText("0");
        look(page, "overview-wide");
        page = as(Role.COORDINATOR, telephone());
        look(page, "overview-phone");
    }

    @Test
    void showsWhoHasToPayAndHowFarPeopleHaveCome() {
        Journal journal = app().bean(Journal.class);
        Instant planned = Instant.parse("2026-11-02T03:00:00Z");
        for (int i = 0; i < 8; i++) {
            String person = "payer" + i;
            journal.append(new SaveEvent(person + "#0", person, planned, "consent",
                    Map.of("purpose", "service", "granted", "true")));
            journal.append(new SaveEvent(person + "#1", person, planned, "bill_plan",
                    Map.of("bill", "jkn", "day", i < 6 ? "10" : "25")));
        }
        app().bean(CurrentFigures.class).anew();
        Page page = as(Role.COORDINATOR);
        assertThat(page.locator("section[aria-labelledby=owing] strong")).hasText(new String[]{"< 5", "6"});
        assertThat(page.locator("section[aria-labelledby=stages] tbody tr").nth(1)).containsText("8");
        assertThat(page.locator("section[aria-labelledby=stages] canvas")).isVisible();
        look(page, "overview-owing-wide");
        page.locator("a:has-text('Siapa yang lewat jatuh tempo')").click();
        page.waitForURL("**/console/people?state=overdue");
        assertThat(page.locator("main tbody tr")).hasCount(6);
        go(page, "people?state=stuck");
        page = as(Role.COORDINATOR, telephone());
        look(page, "overview-owing-phone");
        page = as(Role.ADMIN);
        assertThat(page.locator("#owing")).hasCount(0);
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
