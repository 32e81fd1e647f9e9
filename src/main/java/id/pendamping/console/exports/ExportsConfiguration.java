package id.pendamping.console.exports;

import id.pendamping.console.Deeds;
import id.pendamping.dialog.Content;
import id.pendamping.group.Groups;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.EventStore;
import id.pendamping.participant.People;
import id.pendamping.staff.ExportLog;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExportsConfiguration {

    @Bean
    Wording exportWording(MessageSource messages) {
        return new Wording(messages);
    }

    @Bean
    Tables.Sources exportSources(Content content, Courses courses, EventStore events, Groups groups, People people) {
        return new Tables.Sources(content, courses, events, groups, people);
    }

    @Bean
    Days exportDays(ZoneId zone, InstantSource clock) {
        return new Days(zone, clock);
    }

    @Bean
    Tables exportTables(Wording wording, Tables.Sources from, Days days) {
        return Tables.of(wording, days, from);
    }

    @Bean
    Desk exportDesk(ExportLog log, Deeds deeds, Wording wording, InstantSource clock) {
        return new Desk(log, deeds, new Files(wording, log::key), clock);
    }
}
