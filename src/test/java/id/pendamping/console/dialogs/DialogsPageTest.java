package id.pendamping.console.dialogs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.pendamping.chat.ChatId;
import id.pendamping.console.ConsoleApp;
import id.pendamping.console.ConsolePage;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Position;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.staff.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DialogsPageTest extends ConsolePage {

    private static final String DIALOG = "bills";

    private final Dialog dialog = app().bean(Content.class).dialog(DIALOG);
    private final String step = dialog.steps().values().stream().filter(Step.Ask.class::isInstance).findFirst()
            .orElseThrow().id();

    @BeforeEach
    void fill() {
        IntStream.range(0, 7).forEach(i -> stand("long" + i, Duration.ofDays(20)));
        IntStream.range(0, 12).forEach(i -> stand("new" + i, Duration.ofDays(1)));
        app().bean(id.pendamping.console.dialogs.Standing.class).anew();
    }

    private void stand(String name, Duration ago) {
        Instant at = ConsoleApp.TEN_IN_THE_MORNING.minus(ago);
        Conversation fresh = Conversation.fresh(ChatId.of("web", name), name,
                Standing.newcomer(Language.INDONESIAN, ZoneId.of("Asia/Jakarta")));
        Position position = new Position(List.of(new Frame(dialog.id(), dialog.version(), step)), Map.of(),
                new Open(at, 0, List.of(), List.of(), 0, 0), List.of());
        app().bean(Conversations.class).commit(new Commit(fresh, "in:1", new Turn(fresh.person(), position,
                fresh.standing(), 1, null, null, List.of(), Turn.Courtesy.NONE), null, null, false));
    }

    @Test
    void aDialogIsAPictureAndAListByKeyboard() {
        Page page = as(Role.FACILITATOR);
        go(page, "dialogs");
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions()
                .setHas(page.locator("a[href='/console/dialogs/talk/bills']"))).locator("td.number").nth(1))
                .hasText("19");
        look(page, "dialogs-wide");
        go(page, "dialogs/talk/" + DIALOG);
        assertThat(page.locator("svg a")).hasCount(dialog.steps().size());
        assertThat(page.locator("article.step")).hasCount(dialog.steps().size());
        assertThat(page.locator("svg a[href='#step-" + step + "'] .people")).hasText("19 orang · 7 diam");
        assertThat(page.locator("#step-" + step)).containsText("Diam 14 hari atau lebih: 7.");
        look(page, "dialog-wide");
        page.locator("svg a[href='#step-" + step + "']").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("#step-" + step + "$"));
    }

    @Test
    void aTelephoneShowsBothLanguagesBelowEachOther() {
        Page page = as(Role.COORDINATOR, telephone());
        inEnglish(page);
        inTheDark(page);
        go(page, "dialogs/talk/rating");
        assertThat(page.locator("article .sides").first().locator("[lang]")).hasCount(2);
        look(page, "dialog-phone-dark-en");
        go(page, "dialogs");
        look(page, "dialogs-phone-dark-en");
        assertThat(page.navigate(app().address() + "console/dialogs/talk/nothing").status()).isEqualTo(404);
    }

    @Test
    void factsStandWithTheirSourcesAndProblemsWithTheirPlaces() {
        Page page = as(Role.COORDINATOR);
        go(page, "dialogs/facts");
        assertThat(page.locator("tbody tr")).hasCount(25);
        page.locator("a[rel=next]").click();
        assertThat(page.locator("tbody tr").first()).isVisible();
        look(page, "facts-wide");
        go(page, "dialogs/problems");
        look(page, "problems-wide");
        Page phone = as(Role.COORDINATOR, telephone());
        inEnglish(phone);
        go(phone, "dialogs/facts");
        look(phone, "facts-phone-en");
    }
}
