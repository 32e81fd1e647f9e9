package id.pendamping.outbox;

import id.pendamping.outbox.Channels.Limits;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxConfiguration {

    @Bean
    BotLinks botLinks(BotName name) {
        return new BotLinks(name);
    }

    @Bean
    Drawings drawings(List<Drawing> all) {
        return path -> all.stream().flatMap(drawing -> drawing.png(path).stream()).findFirst();
    }

    @Bean
    Pace pace(OutboxSettings settings, MeterRegistry metrics) {
        long start = System.nanoTime();
        Pace pace = new Pace(settings.ceiling(), () -> System.nanoTime() - start);
        FunctionCounter.builder("pendamping.sending.refused", pace, Pace::refusals)
                .description("how often the channel said: too fast (429)").register(metrics);
        Gauge.builder("pendamping.sending.waiting", pace, Pace::waiting)
                .description("messages that wait for the pace of the channel").register(metrics);
        return pace;
    }

    @Bean
    Channels channels(List<MessageSender> senders, SendingRules rules, Pace pace, FloodWaits waits) {
        return new Channels(senders, rules::answers,
                new Limits(pace, new SharedFlood(waits, InstantSource.system(), pace)));
    }
}
