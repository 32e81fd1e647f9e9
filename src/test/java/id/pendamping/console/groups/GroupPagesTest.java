package id.pendamping.console.groups;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.dialog.Language;
import id.pendamping.group.Group;
import id.pendamping.group.Group.Care;
import id.pendamping.group.Group.Pending;
import id.pendamping.group.Group.Plays;
import id.pendamping.group.Group.Profile;
import id.pendamping.group.Group.Stage;
import id.pendamping.group.GroupAnswers;
import id.pendamping.group.GroupMembers;
import id.pendamping.group.Groups;
import id.pendamping.group.Weekly;
import id.pendamping.outbox.BotName;
import id.pendamping.participant.People;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.Role;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupPagesTest extends ConsolePage {

    private static final String OJEK = "0123456789abcdef01234567";
    private static final String FEW = "0123456789abcdef01234568";

    @BeforeEach
    void twoGroups() {
        group(OJEK, "Ojek Depok", Place.ADMIN, true, 30);
        group(FEW, "Nelayan Muara", Place.MEMBER, false, null);
        members(OJEK, 12);
        members(FEW, 3);
        for (int i = 0; i < 7; i++) {
            bean(GroupAnswers.class)
                    .score(List.of(new GroupAnswers.Score("q1", OJEK, OJEK + "player" + i, i < 5 ? 3 : 1,
                            3, ConsoleApp.TEN_IN_THE_MORNING.minusSeconds(86_400))));
        }
    }

    @Test
    void groupsAreListedWithWhatIsNearlyKnown() {
        Page page = as(Role.FACILITATOR);
        go(page, "groups");
        assertThat(page.locator("tbody tr").first()).containsText("Nelayan Muara");
        assertThat(page.locator("tbody tr").nth(1)).containsText("sekitar 27");
        look(page, "groups-wide");
        go(page, "groups?stage=waiting");
        assertThat(page.locator(".empty")).isVisible();
        Page small = as(Role.FACILITATOR, telephone());
        go(small, "groups");
        look(small, "groups-phone");
    }

    @Test
    void oneGroupShowsNumbersButNobody() {
        Page page = as(Role.COORDINATOR);
        go(page, "groups/" + OJEK);
        assertThat(page.locator(".tiles")).containsText("12");
        assertThat(page.locator("tbody tr")).containsText("2,4 dari 3");
        look(page, "group-wide");
        go(page, "groups/" + FEW);
        assertThat(page.locator(".tiles")).containsText("< 5");
        assertThat(page.locator("section[aria-labelledby=limits] ul")).isVisible();
        assertThat(page.locator("main")).containsText("anggota biasa");
        look(page, "group-few-wide");
        Page small = as(Role.COORDINATOR, telephone());
        inEnglish(small);
        inTheDark(small);
        go(small, "groups/" + OJEK);
        look(small, "group-phone-dark-en");
    }

    @Test
    void theWeeklyPlanSmallGroupsAndTheOwnerAreDecidedThere() {
        Page page = as(Role.COORDINATOR);
        go(page, "groups/" + OJEK);
        page.locator("select[name=day]").selectOption("FRIDAY");
        page.locator("input[name=hour]").fill("20:15");
        page.locator("form[action$=weekly] button").click();
        assertThat(page.locator("[role=status]").first()).containsText("Jadwal");
        assertThat(group(OJEK).plays().weekly()).isEqualTo(new Weekly(DayOfWeek.FRIDAY, LocalTime.of(20, 15)));
        page.locator("form[action$=rest] button").click();
        assertThat(page.locator("[role=status]").first()).containsText("berhenti");
        assertThat(group(OJEK).plays().weekly()).isNull();
        page.locator("button[data-opens=ask-circles]").click();
        page.locator("dialog[open] button[type=submit]").click();
        assertThat(page.locator("section[aria-labelledby=circles] ol li")).hasCount(2);
        page.locator("select[name=member]").selectOption("Bu kader");
        page.locator("form[action$=hand] button").click();
        assertThat(page.locator(".tiles")).containsText("Bu kader");
        assertThat(app().audited()).extracting(AuditTrail.Entry::action).contains("group.planned",
                "group.divided", "group.handed");
    }

    @Test
    void aPosterIsPrintedOnceTheBotHasAName() {
        bean(BotName.class).remember("pendamping_bot");
        Page page = as(Role.FACILITATOR);
        go(page, "groups/" + OJEK + "/poster");
        assertThat(page.locator("h1")).hasText("Poster untuk Ojek Depok");
        assertThat((Boolean) page.evaluate(
                "() => document.querySelector('.poster').decode().then(() => document.querySelector('.poster')"
                        + ".naturalHeight > 1000)"))
                .isTrue();
        look(page, "group-poster-wide");
    }

    private static Group group(String id) {
        return bean(Groups.class).find(id).orElseThrow();
    }

    private static void group(String id, String title, Place place, boolean deletes, Integer members) {
        bean(Groups.class).delete(id);
        bean(Groups.class).save(new Group(id, ChatId.of("tg", "-" + id.hashCode()),
                new Profile(title, Stage.ACTIVE, ConsoleApp.TEN_IN_THE_MORNING,
                        new Care(ZoneId.of("Asia/Jakarta"), Language.INDONESIAN, null), place, deletes, members,
                        List.of(7L, 8L)),
                new Plays(new Weekly(DayOfWeek.MONDAY, LocalTime.of(19, 0)), null, null, null, List.of()), Pending.NONE,
                0));
    }

    private static void members(String group, int count) {
        for (int i = 0; i < count; i++) {
            String person = group + "-" + i;
            bean(People.class).saveConsent(person,
                    new ConsentEntry(person + "c", "service", true, ConsoleApp.TEN_IN_THE_MORNING, "w"));
            bean(GroupMembers.class)
                    .join(new GroupMembers.Member(person, group, group + "player" + i, ConsoleApp.TEN_IN_THE_MORNING));
        }
    }

    private static <T> T bean(Class<T> type) {
        return app().bean(type);
    }
}
