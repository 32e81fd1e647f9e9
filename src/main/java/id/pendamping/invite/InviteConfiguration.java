package id.pendamping.invite;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.BotLinks;
import id.pendamping.outbox.Drawing;
import id.pendamping.participant.People;
import id.pendamping.outcome.Events;
import id.pendamping.staff.LinkCodes;
import id.pendamping.staff.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InviteConfiguration {

    @Bean
    Friends friends(Invitations invitations, People people) {
        return new Friends(invitations, people);
    }

    @Bean
    InviteSource inviteSource(Invitations invitations, Friends friends, StaffDirectory staff, LinkCodes codes,
            BotLinks links) {
        return new InviteSource(invitations, friends, staff, codes, links);
    }

    @Bean
    EffectHandler inviteEffects(Invitations invitations, StaffDirectory staff, Events events) {
        return InviteEffects.into(invitations, staff, events);
    }

    @Bean
    Drawing posterPicture() {
        return new PosterPicture();
    }
}
