package id.pendamping.enrolment;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outcome.Events;
import id.pendamping.participant.People;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

    @Bean
    EffectHandler enrolmentEffects(Books books, Events events, People people, StaffDirectory staff, AuditTrail audit,
            BulkRows rows) {
        return new EnrolmentEffects(books, events, people, staff, audit, rows).handler();
    }

    @Bean
    Books enrolmentBooks(Enrolments enrolments, Rolls rolls, ListCodes codes) {
        return new Books(enrolments, rolls, codes);
    }

    @Bean
    EnrolmentSource enrolmentSource(Rolls rolls, StaffDirectory staff) {
        SecureRandom random = new SecureRandom();
        return new EnrolmentSource(rolls, staff, () -> Tickets.random(random));
    }

    @Bean
    OthersSource othersSource(Rolls rolls, StaffDirectory staff) {
        return new OthersSource(rolls, staff);
    }

    @Bean
    StoredEntriesSource storedEntriesSource(Rolls rolls) {
        return new StoredEntriesSource(rolls);
    }

    @Bean
    ListSource listSource(Rolls rolls, StaffDirectory staff, Conversations conversations,
            Content content) {
        return new ListSource(rolls, staff, conversations, content);
    }
}
