package id.pendamping.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    AnswerEffects answerEffects(TestAnswers answers) {
        return new AnswerEffects(answers);
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
