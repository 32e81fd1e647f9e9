package id.pendamping.webchat;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the web chat together. The channel is always there, the page and time travel only where they are wanted. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebchatSettings.class)
class WebchatConfiguration {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    @Bean
    Streams webchatStreams() {
        return new Streams(HEARTBEAT);
    }

    @Bean
    Journal webchatJournal(WebMessages messages, Streams streams) {
        return new Journal(messages, streams);
    }

    @Bean
    WebSender webSender(Journal journal, Streams streams, InstantSource clock) {
        return new WebSender(journal, streams, clock);
    }

    @Bean
    @Primary
    @WhenTimeTravels
    TravellingClock travellingClock(TravelOffset offset) {
        return new TravellingClock(InstantSource.system(), offset);
    }

    @Bean
    @WhenServed
    ShownTime webchatTime(InstantSource clock, ObjectProvider<TravellingClock> travelling, WebchatSettings settings) {
        return new ShownTime(clock, settings.zone(), travelling.getIfAvailable() != null);
    }

    @Bean
    @WhenServed
    Workers webchatWorkers(Roster roster, Journal journal, Streams streams) {
        return new Workers(roster, journal, streams);
    }

    @Bean
    @WhenServed
    Talks webchatTalks(Journal journal, Door door, InstantSource clock) {
        return new Talks(journal, door, clock);
    }
}
