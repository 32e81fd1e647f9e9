package id.pendamping.answers;

import id.pendamping.dialog.Content;
import id.pendamping.engine.Answers;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {

    @Bean
    Answers answers(Content content) {
        return new ContentAnswers(content, LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC))
                .begun();
    }
}
