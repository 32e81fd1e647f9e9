package id.pendamping.console;

import static id.pendamping.console.Visit.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffList;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who gets in, who does not, and what stays as open as it was. */
@ExtendWith(OutputCaptureExtension.class)
class ConsoleHttpTest {

    private static ConsoleApp app;
    private static String started;

    @BeforeAll
    static void start(CapturedOutput output) {
        app = new ConsoleApp("--pendamping.webchat.mode=on");
        started = output.getAll();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void otherPagesAreAsOpenAsTheyWere() throws Exception {
        Visit visit = new Visit(app);
        for (String path : List.of("", "webchat/api/workers", "webjars/preact/dist/preact.module.js",
                "webchat/files/page.css")) {
            HttpResponse<String> answer = visit.get(path);
            assertThat(answer.headers().map()).as(path).doesNotContainKeys("X-Frame-Options", "Set-Cookie", "Location");
        }
        assertThat(visit.get("").statusCode()).isEqualTo(200);
        assertThat(visit.get("", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(visit.get("actuator/prometheus").statusCode()).isEqualTo(200);
    }

    @Test
    void howItIsInDetailIsForWhoeverLeads() throws Exception {
        Visit visit = new Visit(app);
        assertThat(visit.get("actuator/health").body()).contains("UP").doesNotContain("details");
        visit.login("facilitator", ConsoleApp.PASSWORD);
        assertThat(visit.get("actuator/health").body()).doesNotContain("details");
        Visit lead = new Visit(app);
        lead.login("coordinator", ConsoleApp.PASSWORD);
        assertThat(lead.get("actuator/health").body()).contains("details");
    }

    @Test
    void nothingOfTheConsoleIsShownToStrangers() throws Exception {
        Visit visit = new Visit(app);
        for (String path : List.of("console", "console/", "console/users", "console/%75sers", "console/nothing",
                "console//users", "console/account")) {
            HttpResponse<String> answer = visit.get(path);
            assertThat(answer.statusCode()).as(path).isIn(302, 400);
            assertThat(answer.body()).as(path).doesNotContain("coordinator");
        }
        HttpResponse<String> part = visit.get("console/users", "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Redirect")).contains("/console/login");
    }

    @Test
    void onePageIsForTheRolesOfItsSectionHoweverItsAddressIsWritten() throws Exception {
        Visit kader = new Visit(app);
        kader.login("kader", ConsoleApp.PASSWORD);
        for (String path : List.of("console/users", "console/%75sers", "console/users/", "console/audit",
                "console/settings", "console/broadcasts/new")) {
            assertThat(kader.get(path).statusCode()).as(path).isIn(403, 400);
        }
        Visit lead = new Visit(app);
        lead.login("coordinator", ConsoleApp.PASSWORD);
        assertThat(lead.get("console/users").statusCode()).isEqualTo(200);
    }

    @Test
    void everyPageIsGuardedAgainstForeignScriptsFramesAndForms() throws Exception {
        Visit visit = new Visit(app);
        HttpResponse<String> page = visit.get("console/login");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'")
                .contains("frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly")
                .contains("SameSite=Strict");
        assertThat(visit.send("console/login", Map.of("name", "kader", "password", ConsoleApp.PASSWORD)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneIsRefusedToo() throws Exception {
        app.account("rini", "Bu Rini", Role.FACILITATOR);
        Visit visit = new Visit(app);
        String unknown = visit.login("nobody", "wrong");
        for (int i = 0; i < LockOut.MOST; i++) {
            assertThat(visit.login("rini", "wrong " + i)).isEqualTo(unknown);
        }
        assertThat(visit.login("RINI", ConsoleApp.PASSWORD)).isEqualTo(unknown);
        assertThat(app.bean(WrongPasswords.class).lockedUntil("rini")).isPresent();
        app.bean(WrongPasswords.class).forget("rini");
        assertThat(visit.login("Rini ", ConsoleApp.PASSWORD)).isEqualTo("/console");
        String id = app.bean(Accounts.class).named("rini").orElseThrow().id();
        assertThat(app.audited()).filteredOn(entry -> id.equals(entry.about()))
                .extracting(AuditTrail.Entry::action).containsExactlyInAnyOrder("console.login", "console.locked");
    }

    @Test
    void aPasswordOfTheFirstTimeIsChangedBeforeAnythingElse() throws Exception {
        Account dewi = app.account("dewi", "Bu Dewi", Role.COORDINATOR);
        Accounts accounts = app.bean(Accounts.class);
        Login login = accounts.find(dewi.id()).orElseThrow();
        accounts.change(login.withPassword(login.hash(), login.changed(), true));
        Visit visit = new Visit(app);
        Visit elsewhere = new Visit(app);
        visit.login("dewi", ConsoleApp.PASSWORD);
        elsewhere.login("dewi", ConsoleApp.PASSWORD);
        assertThat(leadsTo(visit.get("console/users"))).isEqualTo("/console/account");
        String fresh = "kopi-hangat-pagi-hari";
        visit.post("console/account", "console/account",
                Map.of("old", ConsoleApp.PASSWORD, "fresh", "kopi", "again", "kopi"));
        assertThat(leadsTo(visit.get("console/users"))).isEqualTo("/console/account");
        visit.post("console/account", "console/account",
                Map.of("old", ConsoleApp.PASSWORD, "fresh", fresh, "again", fresh));
        assertThat(visit.get("console/users").statusCode()).isEqualTo(200);
        assertThat(leadsTo(elsewhere.get("console"))).as("logged in elsewhere").isEqualTo("/console/login");
        assertThat(elsewhere.login("dewi", ConsoleApp.PASSWORD)).isEqualTo("/console/login?refused");
    }

    @Test
    void whoeverIsPutOutOrLeavesTheTeamIsOutAtTheNextClick() throws Exception {
        Account tono = app.account("tono", "Pak Tono", Role.FACILITATOR);
        Visit visit = new Visit(app);
        visit.login("tono", ConsoleApp.PASSWORD);
        assertThat(visit.get("console").statusCode()).isEqualTo(200);
        Accounts accounts = app.bean(Accounts.class);
        Login login = accounts.find(tono.id()).orElseThrow();
        accounts.change(login.withDisabled(true));
        assertThat(leadsTo(visit.get("console"))).isEqualTo("/console/login");
        assertThat(visit.login("tono", ConsoleApp.PASSWORD)).isEqualTo("/console/login?refused");
        accounts.change(login);
        visit.login("tono", ConsoleApp.PASSWORD);
        app.bean(StaffList.class).remove(tono.person(), ConsoleApp.TEN_IN_THE_MORNING.plusSeconds(1));
        assertThat(leadsTo(visit.get("console"))).isEqualTo("/console/login");
    }

    @Test
    void preferencesLeadBackToTheConsoleAndNowhereElse() throws Exception {
        Visit visit = new Visit(app);
        for (String back : List.of("https://example.org", "//example.org", "/webchat", "/console/../x", "")) {
            assertThat(leadsTo(visit.post("console/login", "console/preferences",
                    Map.of("language", "en", "theme", "dark", "back", back)))).isEqualTo("/console");
        }
        assertThat(leadsTo(visit.post("console/login", "console/preferences",
                Map.of("language", "en", "back", "/console/login")))).isEqualTo("/console/login");
        assertThat(visit.get("console/login").body()).contains("Log in to the console").contains("data-theme=\"dark\"");
    }

    @Test
    void aStartSaysNoPasswordInTheLog(CapturedOutput output) {
        assertThat(started).doesNotContain("security password").doesNotContain(ConsoleApp.PASSWORD);
        assertThat(output.getAll()).doesNotContain(ConsoleApp.PASSWORD);
    }

    @Test
    void aFormThatNoPageGaveOutDoesNothing() throws Exception {
        Visit lead = new Visit(app);
        lead.login("coordinator", ConsoleApp.PASSWORD);
        Set<String> before = Set.copyOf(app.bean(Accounts.class).all().stream().map(Login::name).toList());
        HttpResponse<String> answer = lead.post("console/users", "console/users",
                Map.of("form", "1' or 1=1", "name", "mala", "called", "Mala", "role", "kader"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(app.bean(Accounts.class).all()).extracting(Login::name).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void somethingThatFailsIsSaidInPlainWordsAndTellsNothingElse() throws Exception {
        Visit lead = new Visit(app);
        lead.login("coordinator", ConsoleApp.PASSWORD);
        HttpResponse<String> answer = lead.post("console/users", "console/sending",
                Map.of("mode", "nonsense-of-somebody"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Halaman ini sudah lama terbuka").doesNotContain("nonsense-of-somebody")
                .doesNotContain("Exception");
    }

    @Test
    void whoeverIsErasedCannotLogInAnyMore() throws Exception {
        Account gone = app.account("gone", "Bu Gone", Role.KADER);
        Effect.Erase erase = new Effect.Erase("tg:1:9#0", gone.person(), ConsoleApp.TEN_IN_THE_MORNING);
        Visit visit = new Visit(app);
        visit.login("gone", "wrong");
        app.handlers().stream().filter(handler -> handler.accepts(erase)).forEach(handler -> handler.apply(erase));
        assertThat(visit.login("gone", ConsoleApp.PASSWORD)).isEqualTo("/console/login?refused");
        assertThat(app.bean(Accounts.class).named("gone")).isEmpty();
    }

    @Test
    void aSessionEndsAfterEightHoursWhateverHappens() {
        assertThat(SessionGuard.LONGEST).isEqualTo(Duration.ofHours(8));
        assertThat(app.setting("server.servlet.session.timeout")).isEqualTo("60m");
    }
}
