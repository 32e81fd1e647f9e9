package id.pendamping.outcome.census;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.MachineClock;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.Ways;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CensusSettings.class)
class CensusConfiguration {

    @Bean
    CurrentFigures currentFigures(Courses courses, Ways ways, Content content, CensusSettings settings,
            InstantSource clock, MachineClock machine) {
        return new CurrentFigures(courses, ways, Ground.of(content, settings.zone()), clock, machine,
                task -> Thread.ofVirtual().name("census").start(task));
    }
}
