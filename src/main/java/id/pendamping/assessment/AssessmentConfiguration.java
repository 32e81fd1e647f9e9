package id.pendamping.assessment;

import id.pendamping.inbox.EffectHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    EffectHandler answerEffects(TestAnswers answers) {
        return AnswerEffects.into(answers);
    }

    @Bean
    TestSource testSource(TestAnswers answers) {
        return new TestSource(answers);
    }

    @Bean
    StoredTestsSource storedTestsSource(TestAnswers answers) {
        return new StoredTestsSource(answers);
    }
}
