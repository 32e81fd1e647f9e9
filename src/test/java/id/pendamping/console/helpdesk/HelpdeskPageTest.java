package id.pendamping.console.helpdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.chat.ChatId;
import id.pendamping.console.Account;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.console.Deeds;
import id.pendamping.helpdesk.Tickets;
import id.pendamping.participant.People;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HelpdeskPageTest extends ConsolePage {

    private static final Instant NOW = ConsoleApp.TEN_IN_THE_MORNING;

    private final Account sari = app().who(Role.FACILITATOR);
    private final Account tono = app().who(Role.COORDINATOR);

    @AfterEach
    void forgetAll() {
        app().at(NOW);
        app().bean(Tickets.class).forget(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void anEmptyQueueSaysWhatComes() {
        Page page = as(Role.FACILITATOR);
        go(page, "helpdesk");
        assertThat(page.locator(".empty")).containsText("bantuan orang");
        look(page, "helpdesk-empty");
    }

    @Test
    void whoHasWaitedLongestStandsFirstAndTheQueueRenewsItself() {
        asks("budi", "Kantornya jauh, saya narik sampai malam", Duration.ofHours(30));
        asks("ani", "", Duration.ofMinutes(12));
        Page page = as(Role.FACILITATOR);
        go(page, "helpdesk");

        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).containsText("1 hari 6 jam terlambat");
        assertThat(page.locator("tbody tr").last()).containsText("12 menit");
        assertThat(page.locator(".tiles .late")).containsText("1 menunggu lebih dari 24 jam");
        assertThat(page.locator("#queue > p").last()).containsText("10.00 WIB");
        look(page, "helpdesk-queue-wide");

        asks("umi", "Bingung kelasnya", Duration.ofMinutes(1));
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(actions(sari)).filteredOn("ticket.queue"::equals).hasSizeGreaterThan(1);
    }

    @Test
    void oneRequestIsReadTakenAnsweredAndClosedOnATelephone() {
        String ticket = asks("budi", "Kantornya jauh", Duration.ofHours(2));
        app().bean(People.class).saveField(person("budi"), "name", "Budi", NOW);
        Page page = as(Role.FACILITATOR, telephone());
        go(page, "helpdesk");
        look(page, "helpdesk-queue-phone");
        page.locator("tbody a").click();

        assertThat(page.locator(".facts")).containsText("Budi");
        assertThat(page.locator(".facts")).containsText("Kantornya jauh");
        assertThat(page.locator(".facts a")).hasAttribute("href", "/console/people/" + person("budi"));
        page.locator("details summary").last().click();
        assertThat(page.locator("main details")).containsText("Kelas berapa? → 3");
        assertThat(actions(sari)).contains("ticket.read");
        look(page, "helpdesk-ticket-phone");

        page.getByText("Ambil permintaan ini").click();
        assertThat(page.locator("[role=status]")).hasText("Permintaan ini sekarang milik Anda.");
        assertThat(page.locator(".talk .deed")).containsText("Bu facilitator mengambil permintaan ini");
        page.locator("textarea").fill("Bisa lewat aplikasi Mobile JKN, Pak.\nNomor saya 0812 3456 7890");
        page.getByText("Kirim jawaban").click();
        assertThat(page.locator(".talk .team .words")).containsText("Mobile JKN, Pak.\nNomor saya ••••");

        says("budi", ticket, "Belum punya aplikasinya");
        assertThat(page.locator(".talk .person")).containsText("Belum punya aplikasinya");
        inTheDark(page);
        inEnglish(page);
        page.reload();
        look(page, "helpdesk-ticket-phone-dark-en");
        page.locator("[data-opens=ask-close]").click();
        page.getByText("Yes, close it").click();
        assertThat(page.locator(".state")).containsText("Closed");
        assertThat(page.locator("textarea")).hasCount(0);
        assertThat(actions(sari)).contains("ticket.taken", "ticket.answered", "ticket.closed");
        go(page, "helpdesk?show=closed");
        assertThat(page.locator("tbody tr")).hasCount(1);
        look(page, "helpdesk-closed-phone");
    }

    @Test
    void oneOfTwoWhoAnswerAtOnceHasItAndTheOtherIsToldAndLosesNoWord() {
        String ticket = asks("budi", "Kantornya jauh", Duration.ofHours(2));
        Page first = as(Role.FACILITATOR);
        Page other = as(Role.COORDINATOR);
        go(first, "helpdesk/" + ticket);
        go(other, "helpdesk/" + ticket);
        first.locator("textarea").fill("Selamat pagi, Pak Budi");
        first.getByText("Kirim jawaban").click();
        assertThat(first.locator(".talk .team")).hasCount(1);
        other.locator("textarea").fill("Pagi, ada yang bisa dibantu?");
        other.getByText("Kirim jawaban").click();

        assertThat(other.locator("[role=alert]")).hasText(
                "Pendamping lain lebih dulu memegang permintaan ini. Jawaban Anda tidak dikirim.");
        assertThat(other.locator(".talk .team")).hasCount(1);
        assertThat(other.locator(".draft")).containsText("Pagi, ada yang bisa dibantu?");
        look(other, "helpdesk-taken-wide");
        other.locator("form[action$='/pass'] button").first().click();
        assertThat(other.locator("[role=status]")).hasText("Permintaan sudah diserahkan.");
        assertThat(other.locator("textarea")).hasCount(1);
        assertThat(actions(tono)).contains("ticket.passed");
        look(other, "helpdesk-ticket-wide");
    }

    @Test
    void aNumberThatIsNoRequestIsNotFoundAndAKaderDoesNotGetIn() {
        Page page = as(Role.FACILITATOR);
        assertThat(page.navigate(app().address() + "console/helpdesk/nothing").status()).isEqualTo(404);
        page = as(Role.KADER);
        assertThat(page.navigate(app().address() + "console/helpdesk").status()).isEqualTo(403);
    }

    private static List<String> actions(Account who) {
        return app().audited().stream().filter(it -> it.staff().equals(who.person()))
                .map(Entry::action).toList();
    }

    private static String person(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String asks(String name, String obstacle, Duration ago) {
        app().at(NOW.minus(ago));
        String ticket = UUID.randomUUID().toString();
        Map<String, Object> values = new HashMap<>(Map.of("ticket", ticket, "chat", new ChatId("web:" + name).value(),
                "dialog", "register-jkn", "step", "family", "talk", List.of("Kelas berapa? → 3")));
        if (!obstacle.isEmpty()) {
            values.put("obstacle", obstacle);
        }
        tells(name, "helpdesk.opened", values);
        app().at(NOW);
        return ticket;
    }

    private static void says(String name, String ticket, String words) {
        tells(name, "helpdesk.said", Map.of("ticket", ticket, "kind", "text", "words", words));
    }

    private static void tells(String name, String about, Map<String, Object> values) {
        app().bean(Deeds.class).tell(new Account("", "", person(name), "", Role.KADER), UUID.randomUUID().toString(),
                about, values);
    }
}
