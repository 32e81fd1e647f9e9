package id.pendamping.telegram;

import id.pendamping.inbox.CaughtUp;
import id.pendamping.inbox.GroupDoor;
import id.pendamping.inbox.Polls;
import id.pendamping.outbox.BotName;
import id.pendamping.outbox.Drawings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Exists only with a token. */
@Configuration(proxyBeanMethods = false)
@Conditional(TokenGiven.class)
@EnableConfigurationProperties(TelegramSettings.class)
@Import(WebhookController.class)
class TelegramConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    BotApi botApi(TelegramSettings settings) {
        return new BotApi(settings, ApiClients.with(PATIENCE, LongPolling.WAIT));
    }

    @Bean
    TelegramSender telegramSender(BotApi api, TelegramSettings settings,
            @Value("${pendamping.content.folder}") Path content, Drawings drawings) {
        return new TelegramSender(api, new MediaFiles(api, content, drawings), settings.words());
    }

    @Bean
    Intake telegramIntake(TelegramSettings settings, InstantSource clock, Door door, BotApi api, GroupDoor groups) {
        return new Intake(new UpdateDecoder(settings.botId(), clock), door, api, groups);
    }

    @Bean
    TelegramGroups telegramGroups(BotApi api, TelegramSender sender) {
        return new TelegramGroups(api, new Bot(api), sender);
    }

    @Bean
    Stop telegramStop() {
        return new Stop();
    }

    @Bean
    Reception telegramReception(TelegramSettings settings, BotApi api, Intake intake, CaughtUp caughtUp, Polls polls,
            Stop stop) {
        // Said here already, because the loops that it holds back may start before this channel does.
        caughtUp.behind(UpdateDecoder.CHANNEL);
        return settings.usesWebhook()
                ? new Webhook(api, settings, caughtUp, stop)
                : new LongPolling(api, new UpdateBatch(intake, stop), caughtUp, polls, stop);
    }

    @Bean
    TelegramChannel telegramChannel(TelegramSettings settings, ServedBot servedBot, BotApi api, Reception reception,
            Stop stop, BotName name) {
        return new TelegramChannel(settings, servedBot, api, reception, stop, new NameTold(new Bot(api), name));
    }
}
