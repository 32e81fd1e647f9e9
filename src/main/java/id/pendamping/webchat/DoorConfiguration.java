package id.pendamping.webchat;

import id.pendamping.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads what is said at the page to the one door. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    @Bean
    @WhenServed
    Door webchatDoor(Inbox inbox) {
        return inbox::handle;
    }
}
