package id.pendamping.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.Button;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.webchat.WebMessage.Draft;
import id.pendamping.webchat.WebMessage.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the page's talks must do. {@link #open} answers an empty one. */
public abstract class WebMessagesContract {

    private static final ChatId SARI = ChatId.of("web", "sari");
    private static final ChatId BUDI = ChatId.of("web", "budi");
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00.123Z");

    private WebMessages messages;

    protected abstract WebMessages open();

    @BeforeEach
    void openStore() {
        messages = open();
    }

    @Test
    void keepsEverythingAboutALine() {
        OutgoingMessage shown = new OutgoingMessage("<b>Halo</b> &lt;3 🙂",
                List.of(List.of(new Button("Ya", "1:0"), new Button("Tidak", "1:1")), List.of(new Button("?", "1:2"))),
                new Media(Media.Kind.PICTURE, "lesson/media/kartu.png", "Kartu"), Share.PLACE);
        WebMessage said = messages.append(new Draft(SARI, Kind.BOT, null, NOON, null, shown));
        WebMessage edit = messages.append(new Draft(SARI, Kind.EDIT, null, NOON, said.id(), text("Baru")));
        assertThat(said).isEqualTo(new WebMessage(said.id(), SARI, Kind.BOT, null, NOON, null, shown));
        assertThat(messages.find(SARI, said.id())).contains(said);
        assertThat(messages.since(Set.of(SARI), 0, 10)).containsExactly(said, edit);
    }

    @Test
    void keepsEveryKind() {
        List<WebMessage> said = List.of(Kind.values()).stream()
                .map(kind -> messages.append(new Draft(SARI, kind, "key-" + kind, NOON, 7L, text("x")))).toList();
        assertThat(messages.since(Set.of(SARI), 0, 100)).isEqualTo(said);
    }

    @Test
    void keepsTheSameKeyOncePerTalk() {
        WebMessage first = messages.append(typed(SARI, "k", "satu"));
        assertThat(messages.append(typed(SARI, "k", "dua"))).isEqualTo(first);
        WebMessage other = messages.append(typed(BUDI, "k", "tiga"));
        assertThat(messages.since(Set.of(SARI, BUDI), 0, 10)).containsExactly(first, other);
    }

    @Test
    void linesWithoutAKeyAreAllKept() {
        messages.append(said(SARI, "satu"));
        messages.append(said(SARI, "satu"));
        assertThat(messages.since(Set.of(SARI), 0, 10)).hasSize(2);
    }

    @Test
    void idsRiseAcrossTalks() {
        long first = messages.append(said(SARI, "a")).id();
        long second = messages.append(said(BUDI, "b")).id();
        long third = messages.append(said(SARI, "c")).id();
        assertThat(first).isPositive().isLessThan(second);
        assertThat(second).isLessThan(third);
    }

    @Test
    void tellsOnlyLaterLinesOfTheTalksThatAreAskedFor() {
        WebMessage a = messages.append(said(SARI, "a"));
        messages.append(said(BUDI, "b"));
        WebMessage c = messages.append(said(SARI, "c"));
        assertThat(messages.since(Set.of(SARI), a.id(), 10)).containsExactly(c);
        assertThat(messages.since(Set.of(), 0, 10)).isEmpty();
    }

    @Test
    void tellsTheNewestWhereThereAreTooMany() {
        messages.append(said(SARI, "a"));
        WebMessage b = messages.append(said(SARI, "b"));
        WebMessage c = messages.append(said(SARI, "c"));
        assertThat(messages.since(Set.of(SARI), 0, 2)).containsExactly(b, c);
    }

    @Test
    void findsNoLineOfAnotherTalk() {
        WebMessage a = messages.append(said(SARI, "a"));
        assertThat(messages.find(BUDI, a.id())).isEmpty();
        assertThat(messages.find(SARI, a.id() + 1)).isEmpty();
    }

    @Test
    void forgetsOneTalkAndNeverAnId() {
        WebMessage a = messages.append(typed(SARI, "k", "a"));
        WebMessage b = messages.append(said(BUDI, "b"));
        WebMessage c = messages.append(said(SARI, "c"));
        messages.forget(SARI);
        assertThat(messages.since(Set.of(SARI, BUDI), 0, 10)).containsExactly(b);
        assertThat(messages.find(SARI, a.id())).isEmpty();
        assertThat(messages.append(typed(SARI, "k", "a")).id()).isGreaterThan(c.id());
    }

    @Test
    void givesEveryLineItsOwnIdWhenManyComeAtOnce() throws InterruptedException {
        Set<Long> ids = ConcurrentHashMap.newKeySet();
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofVirtual().start(() -> IntStream.range(0, 10)
                        .forEach(n -> ids.add(messages.append(said(i % 2 == 0 ? SARI : BUDI, "x")).id()))))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(ids).hasSize(40);
    }

    private static Draft said(ChatId chat, String words) {
        return new Draft(chat, Kind.BOT, null, NOON, null, text(words));
    }

    private static Draft typed(ChatId chat, String key, String words) {
        return new Draft(chat, Kind.TEXT, key, NOON, null, text(words));
    }

    private static OutgoingMessage text(String words) {
        return OutgoingMessage.text(words);
    }
}
