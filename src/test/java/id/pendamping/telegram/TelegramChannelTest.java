package id.pendamping.telegram;

import static id.pendamping.telegram.FakeBotApi.Reply.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pendamping.chat.Inbound;
import id.pendamping.inbox.CaughtUp;
import id.pendamping.inbox.GroupDoor;
import id.pendamping.inbox.MachineClock;
import id.pendamping.inbox.Polls;
import id.pendamping.outbox.BotName;
import id.pendamping.outbox.Channels;
import id.pendamping.outbox.Drawings;
import id.pendamping.outbox.InMemoryBotName;
import id.pendamping.outbox.MessageSender;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The whole edge as Spring puts it together, against a server of its own. */
class TelegramChannelTest {

    private final FakeBotApi telegram = new FakeBotApi();
    private final BlockingQueue<Inbound> stored = new LinkedBlockingQueue<>();
    private final RememberedBot served = new RememberedBot();
    private final InMemoryBotName name = new InMemoryBotName();
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withUserConfiguration(TelegramConfiguration.class).withBean(Door.class, () -> stored::add)
            .withBean(BotName.class, () -> name)
            .withBean(GroupDoor.class, () -> update -> {
            })
            .withBean(ServedBot.class, () -> served).withBean(CaughtUp.class)
            .withBean(MachineClock.class, MachineClock::system).withBean(Polls.class)
            .withBean(InstantSource.class, InstantSource::system)
            .withBean(Drawings.class, () -> path -> Optional.empty())
            .withBean(Channels.class, () -> Channels.unlimited(List.of()))
            .withPropertyValues("pendamping.content.folder=none");

    @AfterEach
    void close() throws Exception {
        telegram.close();
    }

    @Test
    void doesNotExistWithoutAToken() {
        program.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(MessageSender.class));
        program.withPropertyValues("pendamping.telegram.token= ")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(MessageSender.class));
    }

    @Test
    void receivesByLongPollingAndOffersItsCommands() {
        AtomicBoolean given = new AtomicBoolean();
        BlockingQueue<FakeBotApi.Request> commands = new LinkedBlockingQueue<>();
        telegram.answering(request -> switch (request.method()) {
            case "getupdates" -> given.getAndSet(true)
                    ? FakeBotApi.SILENCE
                    : ok("[" + Updates.json(1, 7, "Halo") + "]");
            case "setmycommands" -> {
                commands.add(request);
                yield ok("true");
            }
            case "getme" -> ok("{\"id\":4242,\"is_bot\":true,\"first_name\":\"P\",\"username\":\"pendamping_bot\"}");
            default -> ok("true");
        });
        withToken().withPropertyValues("pendamping.telegram.confirm-bot=",
                "pendamping.telegram.commands.id.menu=Pilih", "pendamping.telegram.commands.en.menu=Choose")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(WebhookController.class);
                    assertThat(stored.poll(5, TimeUnit.SECONDS)).extracting(Inbound::id).isEqualTo("tg:4242:1");
                    assertThat(served.bot).isEqualTo(4242);
                    FakeBotApi.Request first = commands.poll(5, TimeUnit.SECONDS);
                    FakeBotApi.Request second = commands.poll(5, TimeUnit.SECONDS);
                    assertThat(first.json().has("language_code")).isFalse();
                    assertThat(first.json().at("/commands/0/description").asText()).isEqualTo("Pilih");
                    assertThat(second.json().path("language_code").asText()).isEqualTo("en");
                    assertThat(name.find()).contains("pendamping_bot");
                });
    }

    @Test
    void setsTheWebhookWithItsSecretAndIsBehindAtFirst() {
        telegram.answering(ok("true"));
        withToken().withPropertyValues("pendamping.telegram.webhook-url=https://bot.example.org/telegram/webhook",
                "pendamping.telegram.webhook-secret=s3cret").run(context -> {
                    assertThat(context).hasSingleBean(WebhookController.class);
                    FakeBotApi.Request request = telegram.next();
                    while (!request.method().equals("setwebhook")) {
                        request = telegram.next();
                    }
                    assertThat(request.json().path("url").asText())
                            .isEqualTo("https://bot.example.org/telegram/webhook");
                    assertThat(request.json().path("secret_token").asText()).isEqualTo("s3cret");
                    assertThat(request.json().path("allowed_updates")).hasSize(7);
                    assertThat(context.getBean(CaughtUp.class).isOpen()).isFalse();
                });
    }

    @Test
    void doesNotStartWithAWebhookWithoutASecret() {
        withToken().withPropertyValues("pendamping.telegram.webhook-url=https://bot.example.org/telegram/webhook")
                .run(context -> assertThat(context).getFailure()
                        .hasStackTraceContaining("TELEGRAM_WEBHOOK_SECRET is needed"));
    }

    @Test
    void doesNotServeTheTalksOfAnotherBot() {
        served.bot = 77L;

        withToken().run(context -> assertThat(context).getFailure().hasStackTraceContaining(
                "The store holds the talks of bot 77, but TELEGRAM_BOT_TOKEN is that of bot 4242")
                .hasStackTraceContaining("PENDAMPING_CONFIRM_BOT=4242"));
        withToken().withPropertyValues("pendamping.telegram.confirm-bot=77")
                .run(context -> assertThatExceptionOfType(AnotherBotException.class)
                        .isThrownBy(() -> rethrow(context.getStartupFailure())));

        assertThat(served.bot).isEqualTo(77);
        assertThat(telegram.requests()).isEmpty();
    }

    @Test
    void servesTheTalksOfAnotherBotOnceThatIsConfirmed() {
        served.bot = 77L;
        telegram.answering(request -> request.method().equals("getupdates") ? FakeBotApi.SILENCE : ok("true"));

        withToken().withPropertyValues("pendamping.telegram.confirm-bot=4242")
                .run(context -> assertThat(context).hasNotFailed());

        assertThat(served.bot).isEqualTo(4242);
    }

    private ApplicationContextRunner withToken() {
        return program.withPropertyValues("pendamping.telegram.token=" + FakeBotApi.TOKEN,
                "pendamping.telegram.api-url=" + telegram.settings().apiUrl());
    }

    private static void rethrow(Throwable failure) throws Throwable {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof AnotherBotException)) {
            cause = cause.getCause();
        }
        throw cause == null ? failure : cause;
    }

    private static final class RememberedBot implements ServedBot {

        private volatile Long bot;

        @Override
        public Optional<Long> find() {
            return Optional.ofNullable(bot);
        }

        @Override
        public void remember(long botId) {
            bot = botId;
        }
    }
}
