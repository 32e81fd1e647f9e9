package id.pendamping.console.broadcasts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.broadcast.Audience;
import id.pendamping.broadcast.Broadcast;
import id.pendamping.broadcast.Broadcast.Approval;
import id.pendamping.broadcast.Broadcast.Frozen;
import id.pendamping.broadcast.Broadcast.Start;
import id.pendamping.broadcast.Broadcasts;
import id.pendamping.broadcast.Criterion;
import id.pendamping.broadcast.Recipient;
import id.pendamping.broadcast.Recipient.State;
import id.pendamping.broadcast.Recipients;
import id.pendamping.broadcast.Stage;
import id.pendamping.broadcast.Wording;
import id.pendamping.chat.ChatId;
import id.pendamping.console.Account;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Position;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.inbox.Conversations;
import id.pendamping.participant.People;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffList;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BroadcastPagesTest extends ConsolePage {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = ConsoleApp.TEN_IN_THE_MORNING;
    private static final String WORDS = "Bapak/Ibu, besok jam 9 ada klinik di balai RW 3. Ajak keluarga, ya.";

    @Test
    void aBroadcastIsComposedByKeyboardAlone() {
        somebody("tg:9001", "kb1", Language.INDONESIAN);
        Page page = as(Role.FACILITATOR);
        go(page, "broadcasts");
        press(page, "a[role=button]", "Enter");
        page.waitForURL("**/broadcasts/new");
        tab(page, "textarea[name=id]");
        page.keyboard().type(WORDS);
        assertThat(page.locator("#preview .bubble").first()).containsText(WORDS);
        assertThat(page.locator("#preview .bubble").first()).containsText("Bu facilitator");
        tab(page, "select[name=offer]");
        page.keyboard().type("Pelajaran");
        assertThat(page.locator("#preview .key").first()).containsText("Pelajaran");
        tab(page, "input[value=now]");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("input[value=weekly]")).isChecked();
        press(page, "button[value=send]", "Enter");
        page.waitForURL("**/broadcasts/check**");
        assertThat(page.locator("dl.check")).containsText("Setiap Senin jam 09.00");
        look(page, "broadcast-check-wide");
        page.locator("main p a").first().click();
        assertThat(page.locator("input[value=weekly]")).isChecked();
        page.goBack();
        press(page, "main form button[type=submit]", "Enter");
        assertThat(page.locator("main > .refused, [role=status]").first()).containsText("Dicatat");
        Broadcast made = bean(Broadcasts.class).open(20).stream()
                .filter(it -> it.wording().text(0, Language.INDONESIAN).equals(WORDS)).findFirst().orElseThrow();
        assertThat(made.start().cron()).isEqualTo("0 0 9 * * MON");
        assertThat(made.stage()).isEqualTo(Stage.SCHEDULED);
        assertThat(made.wording().offer()).startsWith("lesson-");
        go(page, "broadcasts/new");
        assertThat(page.locator("textarea[name=id]")).hasValue("");
    }

    @Test
    void whatIsWrongWithTheWordsIsSaidWhileTheyAreWritten() {
        Page page = as(Role.FACILITATOR, telephone());
        go(page, "broadcasts/new");
        look(page, "broadcast-compose-phone");
        page.locator("textarea[name=id]").fill("Kirim NIK 3175010101900001 ke <b>kami</b>");
        assertThat(page.locator("#preview .problems li")).hasCount(2);
        assertThat(page.locator("#preview .bubble").first()).containsText("<b>kami</b>");
        page.locator("button[value=send]").click();
        assertThat(page.locator("[role=alert]")).containsText("16 angka");
        assertThat(page.locator("textarea[name=id]")).hasValue("Kirim NIK 3175010101900001 ke <b>kami</b>");
        look(page, "broadcast-compose-problems-phone");
    }

    @Test
    void anAudienceAndWordsAreKeptUsedAgainAndThrownAway() {
        somebody("tg:9002", "kp1", Language.INDONESIAN);
        Page page = as(Role.COORDINATOR);
        go(page, "broadcasts/new");
        page.locator("#audience details").first().locator("summary").click();
        page.locator("input[value=driver]").check();
        assertThat(page.locator("#count")).containsText("0 orang");
        page.locator("textarea[name=id]").fill("Halo, Pak Ojek.");
        page.locator(".keeping summary").click();
        page.locator("input[name=keep-name]").fill("Ojek saja");
        page.locator("button[value=keep-audience]").click();
        assertThat(page.locator("[role=status]").first()).containsText("Disimpan");
        page.locator("input[value=driver]").uncheck();
        page.locator("button[value=use-audience]").click();
        assertThat(page.locator("input[value=driver]")).isChecked();
        assertThat(page.locator("textarea[name=id]")).hasValue("Halo, Pak Ojek.");
        assertThat(page.locator("#count .count")).containsText("0 orang");
        look(page, "broadcast-compose-wide");
        go(page, "broadcasts/kept");
        assertThat(page.locator("tbody tr")).containsText("Pekerjaan: ojek, kurir, atau sopir");
        look(page, "broadcast-kept-wide");
        page.locator("tbody button[data-opens]").click();
        look(page, "broadcast-kept-ask");
        page.locator("dialog[open] button.danger").click();
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    void whoIsLinkedToAChatIsSentItFirstAndOthersAreToldHow() {
        Page unlinked = as(Role.FACILITATOR);
        go(unlinked, "broadcasts/new");
        assertThat(unlinked.locator("button[value=me]")).isDisabled();
        assertThat(unlinked.locator("#unlinked")).containsText("koordinator");
        Account sari = app().account("coordinator", "Bu coordinator", Role.COORDINATOR);
        bean(StaffList.class).save(new StaffMember(sari.person(), ChatId.of("tg", "777"), sari.called(),
                Role.COORDINATOR), NOW);
        Page page = as(Role.COORDINATOR);
        go(page, "broadcasts/new");
        page.locator("textarea[name=id]").fill("Halo dari Bu Sari.");
        page.locator("button[value=me]").click();
        assertThat(page.locator("[role=status]").first()).containsText("segera sampai");
        assertThat(page.locator("textarea[name=id]")).hasValue("Halo dari Bu Sari.");
        bean(StaffList.class).save(StaffMember.atConsole(sari.person(), sari.called(), Role.COORDINATOR), NOW);
    }

    @Test
    void whatBecameOfOneIsSeenAndAudited() {
        String id = running("run", Role.COORDINATOR, Stage.SENDING);
        Page page = as(Role.FACILITATOR);
        go(page, "broadcasts");
        look(page, "broadcasts-wide");
        go(page, "broadcasts/" + id);
        assertThat(page.locator("#progress")).containsText("memblokir bot");
        look(page, "broadcast-one-wide");
        page.locator("#progress a").first().click();
        assertThat(page.locator("h1")).hasText("Siapa yang tidak sampai");
        assertThat(page.locator("tbody")).containsText("Siti");
        assertThat(page.locator("tbody")).containsText("(nama ditutup)");
        look(page, "broadcast-missed-wide");
        assertThat(app().audited())
                .anyMatch(it -> it.action().equals("broadcast.looked") && id.equals(it.about()));
        Page small = as(Role.FACILITATOR, telephone());
        go(small, "broadcasts/" + id);
        look(small, "broadcast-one-phone");
        go(small, "broadcasts/" + id + "/missed");
        look(small, "broadcast-missed-phone");
        go(small, "broadcasts");
        look(small, "broadcasts-phone");
    }

    @Test
    void progressMovesByItselfAndACancelledOneAsksFirst() {
        String id = running("paused", Role.COORDINATOR, Stage.PAUSED);
        Page page = as(Role.COORDINATOR);
        go(page, "broadcasts/" + id);
        page.locator("button[data-opens=ask-cancel]").click();
        look(page, "broadcast-cancel-ask");
        page.locator("dialog[open] button[data-closes]").click();
        assertThat(bean(Broadcasts.class).find(id).orElseThrow().stage()).isEqualTo(Stage.PAUSED);
        bean(Recipients.class).stand(id, List.of("paused-0"), State.SENT, "", NOW);
        page.locator("button[data-opens=ask-cancel]").click();
        page.locator("dialog[open] button.danger").click();
        assertThat(page.locator("[role=status]").first()).containsText("Dibatalkan");
        assertThat(page.locator("#progress[hx-get]")).hasCount(0);
        inEnglish(page);
        inTheDark(page);
        go(page, "broadcasts/" + id);
        look(page, "broadcast-one-dark-en");
    }

    @Test
    void anotherPersonApproves() {
        String id = running("waits", Role.FACILITATOR, Stage.AWAITING);
        Page author = as(Role.FACILITATOR);
        go(author, "broadcasts/" + id);
        assertThat(author.locator("button[data-opens=ask-approve]")).hasCount(0);
        Page other = as(Role.COORDINATOR);
        go(other, "broadcasts/" + id);
        look(other, "broadcast-approve-wide");
        other.locator("button[data-opens=ask-approve]").click();
        other.locator("dialog[open] button[type=submit]").click();
        assertThat(other.locator("[role=status]").first()).containsText("Disetujui");
        assertThat(bean(Broadcasts.class).find(id).orElseThrow().approval().by())
                .isEqualTo(app().who(Role.COORDINATOR).person());
    }

    /** One that has reached some of its people; the first one who was not reached agreed that their name is kept. */
    private static String running(String id, Role author, Stage stage) {
        bean(Broadcasts.class).save(new Broadcast(id, app().who(author).person(),
                new Audience(Map.of(Criterion.WORK, "driver,vendor")),
                new Wording(List.of(Map.of("id", "Pesan " + id + ": besok ada klinik.")), false, "lesson-1", id), stage,
                new Start(NOW.minusSeconds(60), null, WIB), new Approval(null, 200),
                new Frozen("tg:9", true, 20, Map.of("stopped", 6L)), null, 0));
        for (int i = 0; i < 20; i++) {
            State state = i < 8 ? State.POSTPONED : i < 13 ? State.DROPPED : i < 14 ? State.UNKNOWN : State.SENT;
            bean(Recipients.class).add(List.of(new Recipient(id, id + "-" + i, ChatId.of("tg", id + i), -1, state,
                    state == State.DROPPED ? "blocked" : "", NOW)));
        }
        People people = bean(People.class);
        people.saveConsent(id + "-8", new ConsentEntry(id + "c", "service", true, NOW, "w"));
        people.saveField(id + "-8", "name", "Siti", NOW);
        return id;
    }

    private static void somebody(String chat, String person, Language language) {
        Standing standing = new Standing(language, WIB, false, true, Set.of(Consent.SERVICE), false);
        Conversation fresh = Conversation.fresh(new ChatId(chat), person, standing);
        bean(Conversations.class).commit(new Conversations.Commit(fresh, "in:" + person, new Turn(person, Position.IDLE,
                standing, 1, null, null, List.of(), Turn.Courtesy.NONE), null, null, false, NOW));
    }

    private static <T> T bean(Class<T> type) {
        return app().bean(type);
    }

    /** Goes on by the key until it is reached. */
    private static void tab(Page page, String selector) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("it => document.activeElement.matches(it)", selector)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not come to " + selector);
    }

    private static void press(Page page, String selector, String key) {
        tab(page, selector);
        page.keyboard().press(key);
    }
}
