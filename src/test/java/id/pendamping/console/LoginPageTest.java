package id.pendamping.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import id.pendamping.staff.Role;
import org.junit.jupiter.api.Test;

class LoginPageTest extends ConsolePage {

    @Test
    void somebodyOfTheTeamLogsInByKeyboardAndOutAgain() {
        Page page = open(wide());
        look(page, "login-wide");
        page.keyboard().type("facilitator");
        page.keyboard().press("Tab");
        page.keyboard().type(ConsoleApp.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Halo, Bu facilitator");
        look(page, "overview-wide");
        Cookie session = page.context().cookies().stream().filter(cookie -> cookie.name.equals("pendamping"))
                .findFirst().orElseThrow();
        assertThat(session.httpOnly).isTrue();
        assertThat(session.sameSite).isEqualTo(SameSiteAttribute.STRICT);
        page.locator("form.out button").click();
        assertThat(page.locator("[role=status]")).hasText("Anda sudah keluar.");
        page.navigate(app().address() + "console");
        assertThat(page).hasURL(app().address() + "console/login");
    }

    @Test
    void aTelephoneIsEnough() {
        Page page = open(telephone());
        look(page, "login-phone");
        page = as(Role.COORDINATOR, telephone());
        page.locator(".menu-phone summary").click();
        look(page, "overview-phone");
        inTheDark(page);
        inEnglish(page);
        go(page, "");
        assertThat(page.locator("h1")).hasText("Hello, Bu coordinator");
        look(page, "overview-phone-dark-en");
    }

    @Test
    void everybodyChangesTheirOwnPassword() {
        app().account("mira", "Bu Mira", Role.KADER);
        Page page = open(telephone());
        page.locator("input[name=name]").fill("mira");
        page.locator("input[name=password]").fill(ConsoleApp.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.locator("a.who").click();
        page.locator("input[name=old]").fill(ConsoleApp.PASSWORD);
        page.locator("input[name=fresh]").fill("mira-dan-yang-lain");
        page.locator("input[name=again]").fill("mira-dan-yang-lain");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".content > [role=alert]")).hasText("Kata sandi baru tidak boleh memuat nama masuk.");
        page.locator("input[name=old]").fill(ConsoleApp.PASSWORD);
        page.locator("input[name=fresh]").fill("kopi-hangat-pagi-hari");
        page.locator("input[name=again]").fill("kopi-hangat-pagi-hari");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".content > [role=status]")).hasText("Kata sandi sudah diganti.");
        look(page, "account-phone");
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        Page page = open(wide());
        page.locator("input[name=name]").fill("nobody");
        page.locator("input[name=password]").fill("something");
        page.locator("main button").click();
        String told = page.locator("[role=alert]").innerText();
        page.locator("input[name=name]").fill("kader");
        page.locator("input[name=password]").fill("something");
        page.locator("main button").click();
        assertThat(page.locator("[role=alert]")).hasText(told);
        look(page, "login-refused");
    }

    @Test
    void aPartForOthersAndAPageThatIsNotThereAreSaidInPlainWords() {
        Page page = as(Role.KADER);
        assertThat(page.navigate(app().address() + "console/users").status()).isEqualTo(403);
        look(page, "error-403");
        assertThat(page.navigate(app().address() + "console/people/nothing/there").status()).isEqualTo(404);
        look(page, "error-404");
    }
}
