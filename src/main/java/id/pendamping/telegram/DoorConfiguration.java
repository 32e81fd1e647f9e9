package id.pendamping.telegram;

import id.pendamping.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Where this channel meets the rest of the program. */
@Configuration(proxyBeanMethods = false)
@Conditional(TokenGiven.class)
class DoorConfiguration {

    @Bean
    Door telegramDoor(Inbox inbox) {
        return inbox::handle;
    }
}
