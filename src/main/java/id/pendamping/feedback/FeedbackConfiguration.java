package id.pendamping.feedback;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.inbox.EffectHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

    @Bean
    EffectHandler ratingEffects(Ratings ratings) {
        return RatingEffects.into(ratings);
    }

    @Bean
    StoredRatingsSource storedRatingsSource(Ratings ratings, Content content) {
        return new StoredRatingsSource(ratings, dialog -> content.find(dialog).map(Dialog::title));
    }
}
