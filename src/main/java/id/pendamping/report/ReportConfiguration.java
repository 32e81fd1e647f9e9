package id.pendamping.report;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.invite.Friends;
import id.pendamping.outbox.Drawing;
import id.pendamping.outcome.StageNumbers;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    ReportSource reportSource(StaffDirectory staff, Friends friends, StageNumbers numbers) {
        return new ReportSource(staff, friends, numbers);
    }

    @Bean
    EffectHandler reportEffects(StaffDirectory staff, AuditTrail trail) {
        return ReportEffects.into(staff, trail);
    }

    @Bean
    Drawing stagesPicture() {
        return new StagesPicture();
    }
}
