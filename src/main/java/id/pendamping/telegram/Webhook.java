package id.pendamping.telegram;

import id.pendamping.inbox.CaughtUp;
import id.pendamping.telegram.Answer.Ok;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/** Tells Telegram where to post updates. They arrive at {@link WebhookController}. */
class Webhook implements Reception {

    private static final Logger log = LoggerFactory.getLogger(Webhook.class);
    private static final Backoff AGAIN = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));
    private static final int CONNECTIONS = 100;

    /** After so long Telegram has posted what waited; it does not say so. */
    private static final Duration SETTLED = Duration.ofSeconds(60);

    private final BotApi api;
    private final TelegramSettings settings;
    private final CaughtUp caughtUp;
    private final Stop stop;

    Webhook(BotApi api, TelegramSettings settings, CaughtUp caughtUp, Stop stop) {
        this.api = api;
        this.settings = settings;
        this.caughtUp = caughtUp;
        this.stop = stop;
    }

    @Override
    public void run() {
        caughtUp.behind(UpdateDecoder.CHANNEL);
        boolean reported = false;
        for (Backoff backoff = AGAIN; !stop.isAsked() && !api.isTokenRefused(); backoff = backoff.later()) {
            Answer answer = api.call(SetWebhook.builder().url(settings.webhookUrl().strip())
                    .secretToken(settings.webhookSecret()).allowedUpdates(LongPolling.WANTED)
                    .maxConnections(CONNECTIONS).build());
            if (answer instanceof Ok) {
                log.info("Telegram posts updates to the address in TELEGRAM_WEBHOOK_URL");
                stop.await(SETTLED);
                caughtUp.caughtUp(UpdateDecoder.CHANNEL);
                return;
            }
            if (!reported) {
                log.error("Telegram did not take the address in TELEGRAM_WEBHOOK_URL ({}); trying on", answer);
                reported = true;
            }
            stop.await(backoff.next());
        }
    }

    @Override
    public void end() {
        stop.ask();
    }
}
