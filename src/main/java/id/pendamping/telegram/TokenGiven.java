package id.pendamping.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** True when there is a token; an empty one is none. */
class TokenGiven implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isSet(context.getEnvironment(), "pendamping.telegram.token");
    }

    static boolean isSet(Environment environment, String name) {
        return !environment.getProperty(name, "").isBlank();
    }

    /** True when updates are to come by webhook as well. */
    static class AndWebhook extends TokenGiven {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return super.matches(context, metadata)
                    && isSet(context.getEnvironment(), "pendamping.telegram.webhook-url");
        }
    }
}
