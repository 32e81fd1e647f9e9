package id.pendamping.inbox;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Problem;
import id.pendamping.dialog.ReadResult;
import id.pendamping.engine.Answers;
import id.pendamping.engine.DialogEngine;
import id.pendamping.engine.EngineLimits;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentSettings.class)
class ContentConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ContentConfiguration.class);

    /** The time people live in; a channel that can travel in time puts its own in this place. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** Where people are who have not told where they live, and where the team works. */
    @Bean
    ZoneId zone(ContentSettings settings) {
        return settings.zone();
    }

    /** Facts age by the real calendar, whatever time a channel pretends it is. */
    @Bean
    Content content(ContentSettings settings) {
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), settings.zone());
        ReadResult read = ContentReader.read(settings.folder(), today);
        read.problems().stream().filter(problem -> !problem.isError())
                .forEach(problem -> LOG.warn("{}", problem));
        return read.content().orElseThrow(() -> new ContentRefused(settings.folder(),
                read.problems().stream().filter(Problem::isError).toList()));
    }

    @Bean
    DialogEngine dialogEngine(Content content, ObjectProvider<Answers> answers) {
        return new DialogEngine(content, EngineLimits.DEFAULT, answers.getIfAvailable(() -> Answers.NONE));
    }
}
