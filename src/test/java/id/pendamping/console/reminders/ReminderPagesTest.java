package id.pendamping.console.reminders;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.chat.ChatId;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.participant.People;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.reminder.Agenda;
import id.pendamping.reminder.Bill;
import id.pendamping.reminder.Due;
import id.pendamping.reminder.Hours;
import id.pendamping.reminder.Occurrence;
import id.pendamping.reminder.Occurrence.State;
import id.pendamping.reminder.Occurrences;
import id.pendamping.reminder.Plan;
import id.pendamping.reminder.Plans;
import id.pendamping.staff.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderPagesTest extends ConsolePage {

    private static final Instant NOW = ConsoleApp.TEN_IN_THE_MORNING;

    @BeforeEach
    void sixPeopleWithPlans() {
        for (int i = 0; i < 6; i++) {
            Plan plan = new Plan(Bill.JKN, new Due.Monthly(25), Plan.USUAL_LEADS, Map.of(), true, NOW, null, null, null,
                    null, null);
            bean(Plans.class).save(new Agenda("r" + i, ChatId.of("tg", "8" + i), ZoneId.of("Asia/Jakarta"),
                    new Hours(LocalTime.of(8, 0), LocalTime.of(20, 0)), List.of(plan), List.of(), List.of(), List.of(),
                    null, NOW.plusSeconds(86_400), 0));
            bean(Occurrences.class).add(List.of(became("r" + i, State.SENT, "", i),
                    new Occurrence("r" + i, Bill.JKN, LocalDate.of(2026, 11, 10), 0,
                            NOW.minusSeconds(864_000 + 14_400),
                            State.LATE, "", NOW.minusSeconds(864_000))));
        }
        bean(Occurrences.class).add(List.of(became("r0", State.DROPPED, "late", 20)));
        bean(People.class).saveConsent("r0", new ConsentEntry("r0c", "service", true, NOW, "w"));
        bean(People.class).saveField("r0", "name", "Siti", NOW);
    }

    @Test
    void plansTheComingWeekAndTheLastMonthAreCounted() {
        Page page = as(Role.FACILITATOR);
        go(page, "reminders");
        assertThat(page.locator(".tiles")).containsText("6");
        assertThat(page.locator("[aria-labelledby=week-heading] tbody tr")).hasCount(4);
        assertThat(page.locator("[aria-labelledby=month-heading] tbody")).containsText("terkirim");
        assertThat(page.locator("[aria-labelledby=month-heading]")).containsText("terlambat");
        assertThat(page.locator("[aria-labelledby=month-heading] tr:has-text('terkirim terlambat')")).containsText("6");
        assertThat(page.locator("[aria-labelledby=month-heading] dl")).containsText("lebih dari satu jam");
        look(page, "reminders-wide");
        Page small = as(Role.COORDINATOR, telephone());
        inEnglish(small);
        inTheDark(small);
        go(small, "reminders?whole=true");
        assertThat(small.locator("[aria-labelledby=month-heading] tbody")).containsText("sent");
        look(small, "reminders-phone-dark-en");
    }

    @Test
    void whoWasNotRemindedLeadsToTheirStoryAndIsAudited() {
        Page page = as(Role.COORDINATOR);
        go(page, "reminders/fell?state=dropped");
        assertThat(page.locator("tbody a")).hasText("Siti");
        assertThat(page.locator("tbody a")).hasAttribute("href", "/console/people/r0");
        look(page, "reminders-fell-wide");
        assertThat(app().audited()).anyMatch(it -> it.action().equals("reminders.looked"));
        go(page, "reminders/fell?state=unknown");
        assertThat(page.locator(".empty")).isVisible();
        go(page, "reminders/fell?state=late");
        assertThat(page.locator("tbody tr")).hasCount(6);
        assertThat(page.locator("tbody tr:has-text('Siti')"))
                .containsText("rencana 11 November 2026, 06.00 WIB, terkirim 11 November 2026, 10.00 WIB");
        look(page, "reminders-late-wide");
        Page small = as(Role.COORDINATOR, telephone());
        go(small, "reminders/fell?state=late");
        look(small, "reminders-late-phone");
        go(small, "reminders/fell");
        look(small, "reminders-fell-phone");
    }

    private static Occurrence became(String person, State state, String word, int lead) {
        return new Occurrence(person, Bill.JKN, LocalDate.of(2026, 11, 25), lead, NOW.minusSeconds(3600), state, word,
                NOW.minusSeconds(3600));
    }

    private static <T> T bean(Class<T> type) {
        return app().bean(type);
    }
}
