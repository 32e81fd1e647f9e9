package id.pendamping.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** One worker's telephone on the page, used as a person would. Everything waits until it can be done. */
public final class Handset {

    private final Page page;
    private final Locator whole;

    Handset(Page page, String name) {
        this.page = page;
        this.whole = page.locator(".phone")
                .filter(new FilterOptions().setHas(page.locator("h2", new Page.LocatorOptions().setHasText(name))));
    }

    /** Presses the button that begins a talk. */
    public void begin() {
        whole.locator(".start").click();
    }

    public void say(String text) {
        whole.locator("textarea").fill(text);
        whole.locator("textarea").press("Enter");
    }

    /** Presses the newest button with exactly this label. */
    public void press(String label) {
        button(label).click();
    }

    public Locator button(String label) {
        String literally = label.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
        return whole.locator(".key")
                .filter(new FilterOptions().setHasText(Pattern.compile("^" + literally + "$"))).last();
    }

    /** Opens the menu of the telephone or of attachments and presses an entry. */
    public void choose(String menu, String entry) {
        whole.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(menu).setExact(true)).click();
        whole.locator(".sheet").getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(entry)).click();
    }

    /** Waits until the newest bubble of the bot holds these words. */
    public void hears(String words) {
        assertThat(whole.locator(".theirs .bubble:not(.typing)").last()).containsText(words);
    }

    /** All bubbles from the oldest to the newest, as they are read. */
    public List<String> bubbles() {
        return whole.locator(".bubble:not(.typing) p").allInnerTexts();
    }

    public Locator whole() {
        return whole;
    }

    public Page page() {
        return page;
    }
}
