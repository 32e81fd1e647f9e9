package id.pendamping.outcome.census;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.MachineClock;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.Ways;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CensusConfiguration {

    @Bean
    CurrentFigures currentFigures(Courses courses, Ways ways, Content content, ZoneId zone,
            InstantSource clock, MachineClock machine) {
        return new CurrentFigures(courses, ways, Ground.of(content, zone), clock, machine,
                task -> Thread.ofVirtual().name("census").start(task));
    }
}
