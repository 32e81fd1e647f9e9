package id.pendamping.staff;

import id.pendamping.inbox.EffectHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    @Bean
    StaffSource staffSource(StaffDirectory staff) {
        return new StaffSource(staff);
    }

    @Bean
    EffectHandler staffEffects(StaffList staff) {
        return StaffEffects.into(staff);
    }
}
