package id.pendamping.console.outcomes;

import id.pendamping.dialog.Content;
import id.pendamping.group.Groups;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.staff.StaffDirectory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutcomesConfiguration {

    @Bean
    Desk outcomesDesk(CurrentFigures current, MessageSource words, Content content, Groups groups,
            StaffDirectory staff) {
        return new Desk(current, words, new Names(content, groups, staff), current.zone());
    }
}
