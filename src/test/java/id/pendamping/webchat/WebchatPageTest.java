package id.pendamping.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.pendamping.chat.Inbound;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebchatPageTest extends PageTest {

    @TempDir
    private Path content;

    private ScriptedServer server;

    @BeforeEach
    void startServer() throws IOException {
        BufferedImage card = new BufferedImage(480, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = card.createGraphics();
        pen.setColor(new Color(0x1f7a63));
        pen.fillRect(0, 0, 480, 300);
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 40));
        pen.drawString("KARTU CONTOH", 60, 160);
        pen.dispose();
        Path media = Files.createDirectories(content.resolve("lesson/media"));
        ImageIO.write(card, "png", media.resolve("kartu.png").toFile());
        server = new ScriptedServer(content);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Override
    protected String address() {
        return server.address();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void threeWorkersTalkSideBySide(ColorScheme colours) {
        Page page = open(desk().setColorScheme(colours));
        Handset sari = handset(page, "Bu Sari");
        Handset budi = handset(page, "Pak Budi");
        sari.begin();
        sari.hears("Boleh kita mulai?");
        sari.press("Ya, mulai");
        sari.hears("Apa pekerjaan");
        sari.press("Pedagang");
        sari.hears("Boleh lebih dari satu");
        sari.press("JKN");
        assertThat(sari.button("✅ JKN")).isVisible();
        sari.press("Selesai");
        sari.hears("Pelajaran 1");
        budi.say("assalamualaikum");
        budi.hears("Bapak/Ibu menulis: assalamualaikum");
        budi.say("/gambar");
        assertThat(budi.whole().getByAltText("Kartu JKN-KIS")).hasJSProperty("naturalWidth", 480);
        assertThat(sari.whole().locator(".chosen")).hasText(new String[]{"Ya, mulai", "Pedagang", "JKN"});
        assertThat(page.locator(".notice")).containsText("jangan isi data asli");
        picture(page, "desk-" + colours.name().toLowerCase());
    }

    @Test
    void whatWasSaidIsStillThereAfterAReload() {
        Page page = open();
        Handset sari = handset(page, "Bu Sari");
        sari.begin();
        sari.hears("Boleh kita mulai?");
        sari.press("Ya, mulai");
        sari.hears("Apa pekerjaan");
        List<String> before = sari.bubbles();
        page.reload();
        sari.hears("Apa pekerjaan");
        assertThat(sari.bubbles()).isEqualTo(before);
        assertThat(sari.whole().locator(".chosen")).hasText("Ya, mulai");
    }

    @Test
    void aServerThatDiesAndComesBackTakesWhatWaited() {
        Page page = open();
        Handset sari = handset(page, "Bu Sari");
        sari.say("satu");
        sari.hears("menulis: satu");
        server.die();
        assertThat(page.locator(".away")).hasText("Menyambung lagi…");
        sari.say("dua");
        assertThat(sari.whole().locator(".pending")).containsText("dua");
        picture(page, "away");
        server.comeBack(content);
        sari.hears("menulis: dua");
        assertThat(page.locator(".away")).hasCount(0);
        assertThat(sari.bubbles()).containsExactly("satu", "Bapak/Ibu menulis: satu", "dua", "Bapak/Ibu menulis: dua");
    }

    @Test
    void aDoubleClickOnAQuickReplyIsSentOnce() {
        Page page = open();
        Handset sari = handset(page, "Bu Sari");
        sari.begin();
        sari.button("Nanti saja").dblclick();
        sari.hears("kapan saja");
        assertThat(sari.whole().locator(".toast")).hasText("Baik, nanti saja");
        sari.say("habis");
        sari.hears("habis");
        assertThat(server.bot().received).filteredOn(Inbound.Tap.class::isInstance).hasSize(1);
    }

    @Test
    void aTypingSignShowsWhileTheAnswerIsOnItsWay() {
        Page page = open();
        Handset sari = handset(page, "Bu Sari");
        server.bot().mayAnswer.drainPermits();
        sari.say("lama");
        assertThat(sari.whole().locator(".typing")).isVisible();
        picture(page, "typing");
        server.bot().mayAnswer.release();
        sari.hears("menulis: lama");
        assertThat(sari.whole().locator(".typing")).hasCount(0);
    }

    @Test
    void markupThatSomebodyTypesIsShownAsText() {
        Page page = open();
        Handset sari = handset(page, "Bu Sari");
        String evil = "<img src=x onerror=\"document.title='x'\"><script>document.title='x'</script><b>tebal</b> &amp;";
        sari.say(evil);
        sari.hears("menulis: " + evil);
        page.reload();
        sari.hears("menulis: " + evil);
        assertThat(sari.whole().locator(".bubble img, .bubble script, .mine b")).hasCount(0);
        assertThat(page.title()).isEqualTo("Pendamping – simulator percakapan");
    }

    @Test
    void timeGoesForwardAndWhatFallsDueIsSaidAtOnce() {
        Page page = open();
        Handset sari = handset(page, "Bu Sari");
        sari.begin();
        sari.hears("Boleh kita mulai?");
        String before = page.locator(".now time strong").innerText();
        page.getByLabel("Maju 1 jam").click();
        page.getByLabel("Maju 1 hari").click();
        sari.hears("masih menunggu jawaban");
        assertThat(page.locator(".now time strong")).not().hasText(before);
        assertThat(sari.whole().locator(".divider")).hasCount(2);
        picture(page, "later");
        page.reload();
        assertThat(page.locator(".now time strong")).not().hasText(before);
    }

    @Test
    void everythingCanBeDoneWithTheKeyboard() {
        Page page = open();
        Handset sari = handset(page, "Bu Sari");
        sari.whole().locator(".start").focus();
        page.keyboard().press("Enter");
        sari.hears("Boleh kita mulai?");
        tabTo(page, "Ya, mulai");
        page.keyboard().press("Enter");
        sari.hears("Apa pekerjaan");
        assertThat(sari.button("Ojek atau kurir")).isFocused();
        page.keyboard().press("Tab");
        assertThat(sari.button("Pedagang")).isFocused();
        picture(page, "keyboard");
        page.keyboard().press("Space");
        sari.hears("Boleh lebih dari satu");
        assertThat(sari.button("JKN")).isFocused();
        Locator menu = sari.whole().getByLabel("Menu percakapan Bu Sari");
        menu.focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(sari.whole().locator(".sheet button").first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(menu).isFocused();
        assertThat(sari.whole().locator(".sheet")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aSmallTelephoneShowsOneWorkerAtATime(ColorScheme colours) {
        Page page = open(telephone().setColorScheme(colours));
        Handset sari = handset(page, "Bu Sari");
        Handset budi = handset(page, "Pak Budi");
        picture(page, "telephone-start-" + colours.name().toLowerCase());
        sari.begin();
        sari.hears("Boleh kita mulai?");
        sari.press("Ya, mulai");
        sari.hears("Apa pekerjaan");
        assertThat(budi.whole()).isHidden();
        assertThat(tooWide(page)).isEmpty();
        assertThat(tooSmall(page)).isEmpty();
        picture(page, "telephone-" + colours.name().toLowerCase());
        sari.say("/angka");
        sari.hears("Pilih nomornya");
        assertThat(tooWide(page)).isEmpty();
        picture(page, "telephone-numbers-" + colours.name().toLowerCase());
        page.locator(".tabs button").filter(new Locator.FilterOptions().setHasText("Pak Budi")).click();
        assertThat(sari.whole()).isHidden();
        budi.choose("Lampirkan", "Pesan suara contoh");
        budi.hears("sudah sampai");
        budi.choose("Lampirkan", "Lokasi: Denpasar");
        budi.hears("Lokasi diterima");
        budi.choose("Lampirkan", "Foto contoh");
        budi.hears("sudah sampai");
        picture(page, "telephone-attached-" + colours.name().toLowerCase());
        assertThat(server.bot().received).filteredOn(Inbound.Place.class::isInstance).hasSize(1);
    }

    @Test
    void thePageAndTheTalkChangeTheirLanguage() {
        Page page = open();
        Handset sari = handset(page, "Bu Sari");
        sari.begin();
        sari.hears("Boleh kita mulai?");
        page.getByLabel("English").click();
        assertThat(page.locator(".notice")).containsText("not the real Telegram");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        picture(page, "english");
        sari.whole().locator(".offer .quiet").click();
        sari.hears("Mau pakai bahasa apa?");
        page.reload();
        assertThat(page.locator(".notice")).containsText("not the real Telegram");
    }

    @Test
    void aTalkIsCopiedAndBegunAfresh() {
        Page page = open(desk().setPermissions(List.of("clipboard-read", "clipboard-write")));
        Handset sari = handset(page, "Bu Sari");
        sari.say("halo");
        sari.hears("menulis: halo");
        sari.choose("Menu percakapan Bu Sari", "Salin percakapan");
        assertThat(sari.whole().locator(".toast")).hasText("Transkrip disalin");
        assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()")))
                .endsWith("> halo\n< Bapak/Ibu menulis: halo\n");
        sari.choose("Menu percakapan Bu Sari", "Mulai ulang");
        picture(page, "restart");
        page.locator("dialog button[type=submit]").click();
        assertThat(sari.whole().locator(".start")).isVisible();
        assertThat(sari.whole().locator(".bubble")).hasCount(0);
        sari.begin();
        sari.hears("Boleh kita mulai?");
        assertThat(server.bot().received.getLast().chat()).isNotEqualTo(server.bot().received.getFirst().chat());
    }

    @Test
    void anotherWorkerJoinsAndLeaves() {
        Page page = open();
        page.locator(".top .add").click();
        page.getByLabel("Nama panggilan").fill("Bu Rina");
        page.getByLabel("Pekerjaan dan tempat").fill("Penjahit rumahan, Solo");
        picture(page, "add");
        page.locator("dialog button[type=submit]").click();
        Handset rina = handset(page, "Bu Rina");
        rina.begin();
        rina.hears("Boleh kita mulai?");
        picture(page, "four");
        rina.choose("Menu percakapan Bu Rina", "Keluarkan");
        page.locator("dialog button[type=submit]").click();
        assertThat(page.locator(".phone")).hasCount(3);
    }

    @Test
    void aPlaceCanBeSharedWithOnePress() {
        Page page = open();
        Handset wayan = handset(page, "Kak Wayan");
        wayan.say("/lokasi");
        wayan.press("Bagikan lokasi: Denpasar");
        wayan.hears("Lokasi diterima");
        assertThat(server.bot().received.getLast()).isInstanceOfSatisfying(Inbound.Place.class,
                place -> assertThat(place.latitude()).isEqualTo(-8.6705));
    }

    private static List<?> tooSmall(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('button, textarea')]
                    .filter(e => e.checkVisibility() && (e.offsetHeight < 44 || e.offsetWidth < 44))
                    .map(e => e.outerHTML)""");
    }

    private static List<?> tooWide(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('.top *, .phone *')].filter(e => e.checkVisibility())
                    .filter(e => e.getBoundingClientRect().left < 0 || e.getBoundingClientRect().right > 360)
                    .map(e => e.outerHTML)""");
    }

    private static void tabTo(Page page, String label) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (label.equals(page.evaluate("document.activeElement.textContent"))) {
                return;
            }
        }
        throw new AssertionError("the tabulator never came to " + label);
    }
}
