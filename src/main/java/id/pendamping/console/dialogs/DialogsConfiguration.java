package id.pendamping.console.dialogs;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.MachineClock;
import id.pendamping.inbox.TalkPlaces;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DialogsConfiguration {

    @Bean
    Standing standing(TalkPlaces places, InstantSource clock, MachineClock machine) {
        return new Standing(places, clock, machine, task -> Thread.ofVirtual().name("standing").start(task));
    }

    @Bean
    Shelf shelf(Content content, @Value("${pendamping.content.folder}") Path folder, InstantSource clock,
            ZoneId zone) {
        return new Shelf(content, folder, clock, zone);
    }
}
