package id.pendamping.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** Begins receiving when everything else has started, and ends it before anything else stops. */
class TelegramChannel implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TelegramChannel.class);
    private static final String DEFAULT_LANGUAGE = "id";
    private static final Duration LAST_TURNS = Duration.ofSeconds(10);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);

    private final TelegramSettings settings;
    private final ServedBot servedBot;
    private final BotApi api;
    private final Reception reception;
    private final Stop stop;
    private final NameTold name;
    private volatile @Nullable Thread receiving;

    TelegramChannel(TelegramSettings settings, ServedBot servedBot, BotApi api, Reception reception, Stop stop,
            NameTold name) {
        this.name = name;
        this.settings = settings;
        this.servedBot = servedBot;
        this.api = api;
        this.reception = reception;
        this.stop = stop;
    }

    @Override
    public void start() {
        checkServedBot();
        receiving = Thread.ofVirtual().name("telegram-reception").start(this::receive);
        Thread.ofVirtual().name("telegram-commands").start(this::offerCommands);
        log.info("Serving Telegram bot {} by {}", settings.botId(),
                settings.usesWebhook() ? "webhook" : "long polling");
    }

    @Override
    public void stop() {
        Thread thread = receiving;
        reception.end();
        if (thread != null) {
            try {
                thread.join(LAST_TURNS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        receiving = null;
    }

    @Override
    public boolean isRunning() {
        return receiving != null;
    }

    private void checkServedBot() {
        long bot = settings.botId();
        Long served = servedBot.find().orElse(null);
        Long confirmed = settings.confirmBot();
        if (served != null && served == bot) {
            return;
        }
        if (served != null && (confirmed == null || confirmed != bot)) {
            throw new AnotherBotException(served, bot);
        }
        servedBot.remember(bot);
        if (served != null) {
            log.warn("The store served bot {} before; from now on it serves bot {}, as confirmed", served, bot);
        }
    }

    private void receive() {
        while (!stop.isAsked() && !api.isTokenRefused()) {
            try {
                reception.run();
                return;
            } catch (RuntimeException e) {
                log.error("Receiving from Telegram failed and begins again", new WithoutMessage(e));
                stop.await(AFTER_A_FAULT);
            }
        }
    }

    private void offerCommands() {
        name.remember();
        for (Map.Entry<String, Map<String, String>> language : settings.commands().entrySet()) {
            List<BotCommand> commands = new ArrayList<>();
            language.getValue().forEach((command, says) -> commands.add(new BotCommand(command, says)));
            Answer answer = api.call(SetMyCommands.builder().commands(commands)
                    .languageCode(language.getKey().equals(DEFAULT_LANGUAGE) ? null : language.getKey()).build());
            if (!(answer instanceof Answer.Ok)) {
                log.info("Telegram did not take the menu of commands ({}); the next start tries again", answer);
                return;
            }
        }
    }
}
