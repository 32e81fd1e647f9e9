package id.pendamping.enrolment;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.BulkRows;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

    @Bean
    EffectHandler enrolmentEffects(Enrolments enrolments, StaffDirectory staff, AuditTrail audit, BulkRows rows) {
        return new EnrolmentEffects(enrolments, staff, audit, rows).handler();
    }

    @Bean
    EnrolmentSource enrolmentSource(Enrolments enrolments, StaffDirectory staff) {
        SecureRandom random = new SecureRandom();
        return new EnrolmentSource(enrolments, staff, () -> Tickets.random(random));
    }

    @Bean
    StoredEntriesSource storedEntriesSource(Enrolments enrolments) {
        return new StoredEntriesSource(enrolments);
    }

    @Bean
    ListSource listSource(Enrolments enrolments, StaffDirectory staff, Conversations conversations,
            Content content) {
        return new ListSource(enrolments, staff, conversations, content);
    }
}
