package id.pendamping.outcome;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutcomeConfiguration {

    @Bean
    EventEffects eventEffects(Events events) {
        return new EventEffects(events);
    }

    @Bean
    StoredEventsSource storedEventsSource(Events events) {
        return new StoredEventsSource(events);
    }
}
