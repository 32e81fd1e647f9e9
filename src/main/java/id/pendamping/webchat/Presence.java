package id.pendamping.webchat;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** What of the web chat there is, decided before any of it is made. */
final class Presence {

    private Presence() {
    }

    private static boolean hasToken(Environment environment) {
        return !environment.getProperty("pendamping.telegram.token", "").isBlank();
    }

    /** An unknown mode counts as on here; binding the settings then refuses it with the legal words. */
    private static boolean isServed(Environment environment) {
        String mode = environment.getProperty("pendamping.webchat.mode", "auto").strip();
        return mode.equalsIgnoreCase("auto") ? !hasToken(environment) : !mode.equalsIgnoreCase("off");
    }

    static final class Served implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isServed(context.getEnvironment());
        }
    }

    static final class NotServed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isServed(context.getEnvironment());
        }
    }

    static final class TimeTravels implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !hasToken(context.getEnvironment());
        }
    }
}
