package id.pendamping.programme;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeConfiguration {

    @Bean
    EffectHandler programmeEffects(Programmes programmes, Content content, StaffDirectory staff, AuditTrail trail,
            ZoneId zone) {
        return ProgrammeEffects.into(programmes, content.programmes(), staff, trail, zone);
    }
}
