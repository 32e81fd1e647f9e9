package id.pendamping.telegram;

import static id.pendamping.telegram.FakeBotApi.Reply.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.outbox.Delivery;
import id.pendamping.telegram.FakeBotApi.Reply;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes of a send for everything that a server or the way to it can do. */
class DeliveryOverHttpTest {

    private static final ChatId CHAT = ChatId.of("tg", "7");
    private static final String WORDS = "kata-kata rahasia";

    private final FakeBotApi telegram = new FakeBotApi();

    @AfterEach
    void close() throws Exception {
        telegram.close();
    }

    @Test
    void asksOnceWhenTheConnectionIsCutAfterWriting() {
        assertThat(sendTo(FakeBotApi.CUT)).isEqualTo(new Delivery.Unknown());
        assertThat(telegram.requests()).hasSize(1);
    }

    @Test
    void asksOnceWhenAReusedConnectionIsCut() {
        TelegramSender sender = sender(telegram.settings());
        send(sender);
        telegram.answering(FakeBotApi.CUT);

        assertThat(send(sender)).isEqualTo(new Delivery.Unknown());
        assertThat(telegram.requests()).hasSize(2);
    }

    @Test
    void asksOnceWhenAnOverloadedServerInvitesToAskAgain() {
        assertThat(sendTo(new Reply(503, "", "Retry-After: 0\r\n"))).isEqualTo(new Delivery.Unknown());
        assertThat(telegram.requests()).hasSize(1);
    }

    @Test
    void followsNoRedirect() {
        assertThat(sendTo(new Reply(307, "", "Location: /elsewhere\r\n"))).isEqualTo(new Delivery.Unknown());
        assertThat(telegram.requests()).hasSize(1);
    }

    @Test
    void knowsThatNothingWasSentWhenNobodyListens() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThat(send(sender(FakeBotApi.settings("http://127.0.0.1:" + port))))
                .isEqualTo(new Delivery.NotSent(null));
    }

    @Test
    void knowsThatNothingWasSentWhenTheNameIsUnknown() {
        assertThat(send(sender(FakeBotApi.settings("http://no-such-host.invalid"))))
                .isEqualTo(new Delivery.NotSent(null));
    }

    @Test
    void doesNotKnowAfterATimeOut() {
        telegram.answering(FakeBotApi.SILENCE);
        BotApi impatient = FakeBotApi.api(telegram.settings(), Duration.ofMillis(200));

        assertThat(send(sender(impatient))).isEqualTo(new Delivery.Unknown());
        assertThat(telegram.requests()).hasSize(1);
    }

    @Test
    void doesNotKnowAfterAServerError() {
        assertThat(sendTo(refused(500, "Internal Server Error"))).isEqualTo(new Delivery.Unknown());
        assertThat(sendTo(new Reply(502, "<html>Bad Gateway</html>", ""))).isEqualTo(new Delivery.Unknown());
    }

    @Test
    void doesNotKnowAfterAnAnswerThatIsNone() {
        assertThat(sendTo(new Reply(200, "<html>a captive portal</html>", ""))).isEqualTo(new Delivery.Unknown());
        assertThat(sendTo(Reply.ok("true"))).isEqualTo(new Delivery.Unknown());
    }

    @Test
    void waitsAsLongAsTelegramAsks() {
        assertThat(sendTo(Reply.tooMany(17))).isEqualTo(new Delivery.NotSent(Duration.ofSeconds(17)));
    }

    @Test
    void knowsThatItIsBlocked() {
        assertThat(sendTo(refused(403, "Forbidden: bot was blocked by the user"))).isEqualTo(new Delivery.Blocked());
    }

    @Test
    void givesTheReasonOfAFailureWithoutTheWords() {
        assertThat(sendTo(refused(400, "Bad Request: can't parse entities: unsupported start tag \"" + WORDS
                + "\" at byte offset 5")))
                .isEqualTo(new Delivery.Failed(
                        "400 Bad Request: can't parse entities: unsupported start tag ... at byte offset 5"));
    }

    @Test
    void takesAGroupThatMovedAsAFailure() {
        Reply moved = new Reply(400, "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was"
                + " upgraded to a supergroup chat\",\"parameters\":{\"migrate_to_chat_id\":-100123}}", "");

        assertThat(sendTo(moved)).isInstanceOf(Delivery.Failed.class);
    }

    @Test
    void asksNothingMoreOnceTheTokenIsRefused() {
        telegram.answering(refused(401, "Unauthorized"));
        TelegramSender sender = sender(telegram.settings());
        try (CapturedLog log = new CapturedLog()) {
            assertThat(send(sender)).isEqualTo(new Delivery.NotSent(null));
            assertThat(send(sender)).isEqualTo(new Delivery.NotSent(null));

            assertThat(telegram.requests()).hasSize(1);
            assertThat(log.lines()).filteredOn(line -> line.startsWith("ERROR Telegram refuses the bot's token"))
                    .hasSize(1);
        }
    }

    @Test
    void sendsHundredsSideBySide() throws Exception {
        int many = 200;
        CountDownLatch allThere = new CountDownLatch(many);
        telegram.answering(request -> {
            allThere.countDown();
            try {
                return allThere.await(10, TimeUnit.SECONDS) ? FakeBotApi.OK : FakeBotApi.CUT;
            } catch (InterruptedException e) {
                return FakeBotApi.CUT;
            }
        });
        TelegramSender sender = sender(telegram.settings());
        AtomicInteger sent = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(many);
        for (int i = 0; i < many; i++) {
            Thread.startVirtualThread(() -> {
                if (send(sender) instanceof Delivery.Sent) {
                    sent.incrementAndGet();
                }
                done.countDown();
            });
        }

        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(sent).hasValue(many);
    }

    @Test
    void logsNeitherTokenNorWords() {
        try (CapturedLog log = new CapturedLog()) {
            sendTo(FakeBotApi.CUT);
            sendTo(refused(400, "Bad Request: can't parse \"" + WORDS + "\""));
            sendTo(refused(500, "Internal"));
            TelegramSender sender = sender(telegram.settings());
            telegram.answering(refused(400, "Bad Request: \"" + WORDS + "\""));
            sender.acknowledge(CHAT, "cb", WORDS);
            sender.mark(CHAT, 5, WORDS);
            send(sender(FakeBotApi.settings("http://no-such-host.invalid")));
            sendTo(refused(401, "Unauthorized"));

            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("SECRET-token"))
                    .noneMatch(line -> line.contains(WORDS));
        }
    }

    private Delivery sendTo(Reply reply) {
        telegram.answering(reply);
        return send(sender(telegram.settings()));
    }

    private static Delivery send(TelegramSender sender) {
        return sender.send(CHAT, OutgoingMessage.text(WORDS), null);
    }

    private static TelegramSender sender(TelegramSettings settings) {
        return sender(FakeBotApi.api(settings, Duration.ofSeconds(15)));
    }

    private static TelegramSender sender(BotApi api) {
        return new TelegramSender(api, new MediaFiles(api, Path.of("none"), path -> Optional.empty()),
                FakeBotApi.settings("http://localhost").words());
    }
}
