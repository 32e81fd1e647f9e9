package id.pendamping.outcome;

import id.pendamping.inbox.EffectHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutcomeConfiguration {

    @Bean
    EffectHandler eventEffects(Events events) {
        return EventEffects.into(events);
    }

    @Bean
    StoredEventsSource storedEventsSource(Events events) {
        return new StoredEventsSource(events);
    }

    @Bean
    StageNumbers stageNumbers(Ways ways) {
        return new StageNumbers(ways);
    }
}
