package id.pendamping.staff;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.BotLinks;
import id.pendamping.outbox.Heartbeats;
import id.pendamping.outbox.SendingSwitch;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    @Bean
    LinkCodes linkCodes() {
        return LinkCodes.random();
    }

    @Bean
    StaffSource staffSource(StaffDirectory staff, StaffCodes codes) {
        return new StaffSource(staff, codes);
    }

    @Bean
    TeamSource teamSource(StaffDirectory staff, LinkCodes codes, BotLinks links) {
        return new TeamSource(staff, codes, links);
    }

    @Bean
    StoredStaffSource storedStaffSource(StaffDirectory staff) {
        return new StoredStaffSource(staff);
    }

    @Bean
    EffectHandler staffEffects(StaffList staff) {
        return StaffEffects.into(staff);
    }

    @Bean
    EffectHandler teamEffects(StaffList staff, StaffCodes codes, AuditTrail trail) {
        return TeamEffects.into(staff, codes, trail);
    }

    @Bean
    EffectHandler sendingEffects(StaffDirectory staff, SendingSwitch shared, Heartbeats heartbeats, AuditTrail trail) {
        return SendingEffects.into(staff, shared, heartbeats, trail, InstantSource.system());
    }
}
