package id.pendamping.console.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.chat.ChatId;
import id.pendamping.console.Accounts;
import id.pendamping.console.ConsolePage;
import id.pendamping.console.Login;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffList;
import id.pendamping.staff.StaffMember;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsersPageTest extends ConsolePage {

    @Test
    void aCoordinatorOpensAnAccountChangesItAndClosesIt() {
        Page page = as(Role.COORDINATOR);
        go(page, "users");
        look(page, "users-wide");
        page.locator("input[name=name]").fill("Lestari");
        page.locator("input[name=called]").fill("Bu Lestari");
        page.locator("section[aria-labelledby=add] select[name=role]").selectOption("kader");
        page.locator("section[aria-labelledby=add] button").click();
        String password = page.locator("#given").innerText();
        assertThat(password).hasSize(19);
        look(page, "users-given");
        StaffMember member = app().bean(StaffList.class).all().stream()
                .filter(it -> it.name().equals("Bu Lestari")).findFirst().orElseThrow();
        assertThat(member.role()).isEqualTo(Role.KADER);
        assertThat(member.isReached()).isFalse();
        page.locator("tr:has-text('lestari') select").selectOption("facilitator");
        page.locator("tr:has-text('lestari') form.role button").click();
        assertThat(page.locator("[role=status]")).hasText("Peran sudah diubah.");
        assertThat(app().bean(StaffList.class).find(member.person()).orElseThrow().role())
                .isEqualTo(Role.FACILITATOR);
        page.locator("tr:has-text('lestari') button.danger[data-opens]").click();
        look(page, "users-close-asks");
        page.locator("tr:has-text('lestari') dialog[open] form button").click();
        assertThat(page.locator("tr:has-text('lestari')")).containsText("ditutup");
        assertThat(app().bean(Accounts.class).named("lestari").map(Login::disabled)).contains(true);
        page.locator("tr:has-text('lestari') button:has-text('Buka lagi')").click();
        assertThat(page.locator("tr:has-text('lestari')")).containsText("belum mengganti kata sandi");
    }

    @Test
    void anAccountAndATalkBecomeOnePerson() {
        app().account("wulan", "Bu Wulan", Role.FACILITATOR);
        Page page = as(Role.COORDINATOR, telephone());
        go(page, "users");
        look(page, "users-phone");
        page.locator("tr:has-text('wulan') button:has-text('Hubungkan')").click();
        String words = page.locator("#link").innerText();
        String code = words.substring(words.length() - 12);
        Login before = app().bean(Accounts.class).named("wulan").orElseThrow();
        Note join = new Note("tg:1:1#0", "p-wulan", app().bean(java.time.InstantSource.class).instant(), "team.join",
                Map.of("code", code, "chat", "tg:77"));
        app().handlers().stream().filter(handler -> handler.accepts(join)).forEach(handler -> apply(handler, join));
        assertThat(app().bean(Accounts.class).named("wulan").map(Login::person)).contains("p-wulan");
        assertThat(app().bean(StaffList.class).find("p-wulan"))
                .contains(new StaffMember("p-wulan", ChatId.of("tg", "77"), "Bu Wulan", Role.FACILITATOR));
        assertThat(app().bean(StaffList.class).find(before.person())).isEmpty();
        inEnglish(page);
        inTheDark(page);
        go(page, "users");
        assertThat(page.locator("tr:has-text('wulan')")).containsText("linked with the bot");
        look(page, "users-phone-dark-en");
    }

    private static void apply(EffectHandler handler, Note join) {
        handler.apply(join);
        handler.apply(join);
    }

    @Test
    void nobodyChangesTheirOwnAccountHere() {
        Page page = as(Role.COORDINATOR);
        go(page, "users");
        assertThat(page.locator("tr:has-text('Bu coordinator') button.danger")).hasCount(0);
        assertThat(page.locator("tr:has-text('Bu coordinator') select")).hasCount(0);
    }
}
