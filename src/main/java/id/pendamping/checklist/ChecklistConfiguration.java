package id.pendamping.checklist;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.EffectHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChecklistConfiguration {

    @Bean
    EffectHandler progressEffects(Progress progress) {
        return ProgressEffects.into(progress);
    }

    @Bean
    ProgressSource progressSource(Progress progress) {
        return new ProgressSource(progress);
    }

    @Bean
    StoredProgressSource storedProgressSource(Progress progress, Content content) {
        return new StoredProgressSource(progress, content.checklists(), content.phrases());
    }
}
