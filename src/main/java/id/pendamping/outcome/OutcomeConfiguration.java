package id.pendamping.outcome;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.EffectHandler;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutcomeConfiguration {

    @Bean
    Journal journal(EventStore store, Courses courses) {
        return new Journal(store, courses);
    }

    @Bean
    EffectHandler eventEffects(Journal journal, Content content) {
        return EventEffects.into(journal, new Entries(countable(content)));
    }

    @Bean
    StoredEventsSource storedEventsSource(Journal journal) {
        return new StoredEventsSource(journal);
    }

    @Bean
    StageNumbers stageNumbers(Ways ways) {
        return new StageNumbers(ways);
    }

    /** What is told by a choice; free words and numbers of people are not counted. */
    private static Set<String> countable(Content content) {
        return content.personFields().fields().values().stream().filter(field -> !field.values().isEmpty())
                .map(field -> field.name()).collect(Collectors.toUnmodifiableSet());
    }
}
