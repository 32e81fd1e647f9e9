package id.pendamping.answers;

import id.pendamping.dialog.Content;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {

    @Bean
    ContentAnswers answers(Content content) {
        return new ContentAnswers(content, LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC));
    }

    /** After the start, which it would make a third of a second longer. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> answersBegin(ContentAnswers answers) {
        return ready -> answers.begin();
    }
}
